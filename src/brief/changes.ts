import { quadrantOf } from '../record/ask/quadrant.ts'
import { compare, placeOf, statusOf, surestOf } from './order.ts'
import type { Teller } from './teller.ts'
import { happeningItem, toldBy } from './telling.ts'
import type { Told } from './told.ts'
import type { Items } from './types.ts'
import { dayOf } from './when.ts'

/** A happening that somebody asserts, with what it is chosen and put in order by. */
export interface Ranked {
  readonly told: Told
  readonly day: string
  readonly place: string
  readonly worth: readonly number[]
}

/** What is told most, and what was first reported in the last part of the period. */
export interface Changes {
  readonly reported: Items
  readonly recent: Items | null
}

/**
 * The most telling happenings first: those of more independent reports, then what was done before what was said, what is
 * dated before what is not, what more claims tell, and what is newer. What is only denied stands among the disputes.
 */
export function ranked(told: readonly Told[]): Ranked[] {
  return told
    .filter(({ happening }) => happening.asserts.length > 0)
    .map(rankedOf)
    .sort(tellingFirst)
}

/**
 * As many as there is room for of the most telling happenings, and of those of the last part of the period that no
 * document told of before. They are told in the order of their days, not the newest first: a promise is read before what
 * came of it.
 */
export function changesOf(
  all: readonly Ranked[],
  lastPart: string | null,
  room: { readonly reported: number; readonly recent: number },
  teller: Teller,
): Changes {
  // What is told by one sentence of a text twice, as two events, is shown once.
  const said = new Set<string>()
  const choose = (from: readonly Ranked[], most: number) => {
    const chosen: Ranked[] = []
    for (const each of from) {
      if (chosen.length === most) break
      const words = toldBy(surestOf(each.told), dayOf(each.told, surestOf(each.told)).stated, teller)
      if (!said.has(words)) chosen.push(each)
      said.add(words)
    }
    return chosen
  }
  const most = choose(all, room.reported)
  const rest = all.filter((each) => !most.includes(each))
  const fresh = (each: Ranked) => lastPart !== null && (each.told.happening.firstReport.published ?? '') >= lastPart
  const newest = choose(rest.filter(fresh), room.recent)
  const left = rest.length - newest.length
  const freshLeft = rest.filter(fresh).length - newest.length
  const shown = (list: readonly Ranked[]) =>
    [...list]
      .sort((a, b) => compare(a.day, b.day) || compare(a.place, b.place))
      .map(({ told: each }) => happeningItem(each, teller))
  return {
    reported: { items: shown(most), left: left - freshLeft },
    recent: newest.length === 0 ? null : { items: shown(newest), left: freshLeft },
  }
}

function rankedOf(told: Told): Ranked {
  const surest = surestOf(told)
  const { day, stated } = dayOf(told, surest)
  const quadrant = quadrantOf(surest.claim.event.type, statusOf(surest.claim))
  const material = quadrant?.startsWith('material') ? 1 : 0
  const worth = [told.happening.independent.length, material, stated ? 1 : 0, told.claims.length]
  return { told, day, place: placeOf(surest), worth }
}

function tellingFirst(a: Ranked, b: Ranked): number {
  for (let i = 0; i < a.worth.length; i++) if (a.worth[i] !== b.worth[i]) return b.worth[i]! - a.worth[i]!
  return compare(b.day, a.day) || compare(a.place, b.place)
}
