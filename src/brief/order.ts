import type { Claim } from '../model/claim.ts'
import type { StatusValue } from '../model/event.ts'
import { voiceOf } from '../model/voice.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import type { Told } from './told.ts'

/** As the timeline counts: what one denies and another tells has been told. */
const SUREST = ['happened', 'ended', 'ongoing', 'planned', 'promised', 'threatened', 'requested', 'possible', 'denied']

/** The status that is told of a claim: one whose source denies it is denied, whatever its own words say. */
export function statusOf(claim: Claim): StatusValue {
  return voiceOf(claim)?.cue?.stance === 'denying' ? 'denied' : claim.status.value
}

/**
 * Where a claim stands among others: by day, publisher and place in its text. Neither the names of the parties nor ids
 * that depend on them play a part, so that nothing changes but names where the parties change places; the id comes last,
 * for texts of one publisher on one day.
 */
export function placeOf(found: FoundClaim): string {
  const known = PLACE_OF.get(found) ?? placeFor(found)
  PLACE_OF.set(found, known)
  return known
}

/** Each is asked for where claims, happenings and disputes are put in order. */
const PLACE_OF = new WeakMap<FoundClaim, string>()

function placeFor({ claim, document }: FoundClaim): string {
  const sentence = `${claim.sentence}`.padStart(7, '0')
  const trigger = `${claim.event.trigger.start}`.padStart(9, '0')
  return [document.day || '9', document.publisher ?? '', sentence, trigger, claim.id].join('\0')
}

/**
 * The claim that a happening is told by: the surest, then one that states its day, one that names figures, one whose
 * parties stand in the text, the earliest. Which side it is about plays no part.
 */
export function surestOf(told: Told): FoundClaim {
  const known = SUREST_OF.get(told) ?? surestAmong(told.claims)
  SUREST_OF.set(told, known)
  return known
}

/** What is told does not change, and each is asked for many times. */
const SUREST_OF = new WeakMap<Told, FoundClaim>()

function surestAmong([first, ...others]: readonly FoundClaim[]): FoundClaim {
  if (others.length === 0) return first!
  let surest = { found: first!, rank: rankOf(first!) }
  for (const found of others) {
    const rank = rankOf(found)
    if (rank < surest.rank) surest = { found, rank }
  }
  return surest.found
}

function rankOf(found: FoundClaim): string {
  const { time, goods, actors, recipients } = found.claim
  const figures = goods.some(({ quantity, money }) => quantity !== null || money !== null)
  return [
    SUREST.indexOf(statusOf(found.claim)),
    time?.stated ? 0 : 1,
    figures ? 0 : goods.length > 0 ? 1 : 2,
    [...actors, ...recipients].every(({ stated }) => stated) ? 0 : 1,
    placeOf(found),
  ].join(' ')
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
