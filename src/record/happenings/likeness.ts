import type { EventType } from '../../model/plover.ts'
import type { ClaimSketch, GoodsSketch } from './claim-sketch.ts'
import { commonOf, inCommon } from './dyads.ts'

/** Days that two texts may disagree by on when one event took place. */
export const DAYS_OFF = 2
/** Amounts of one event differ by less than this factor. */
const AMOUNTS_OFF = 2
/** Least likeness of two claims about one event. */
export const LEAST_LIKENESS = 0.5

/**
 * How seldom two states have two events of a type on one day, where that is so: two reports of a visit on one day tell of
 * one visit, two accusations on one day may be two.
 */
const RARITY: Readonly<Partial<Record<EventType, number>>> = {
  CONSULT: 0.25,
  AGREE: 0.1,
  COOPERATE: 0.1,
  AID: 0.1,
  RETREAT: 0.1,
  SANCTION: 0.1,
  MOBILIZE: 0.1,
  COERCE: 0.1,
  ASSAULT: 0.1,
}

/**
 * How alike two claims are: 0 where they cannot be about one event, at least `LEAST_LIKENESS` where they are taken to be.
 * Not bounded above. Symmetric, and of the two claims alone, so that happenings do not depend on what else is in the record.
 */
export function likeness(a: ClaimSketch, b: ClaimSketch): number {
  if (a.type !== b.type || inCommon(commonOf(a.dyads), commonOf(b.dyads)) === null) return 0
  if (a.strand !== null && b.strand !== null && a.strand !== b.strand) return 0
  const time = timeLikeness(a, b)
  const place = placeLikeness(a, b)
  const goods = goodsLikeness(a.goods, b.goods)
  if (time === null || place === null || goods === null) return 0
  const sum =
    0.45 * wordLikeness(a.stems, b.stems) +
    (a.predicate === b.predicate ? 0.2 : 0) +
    modeLikeness(a.mode, b.mode) +
    (areOtherPeople(a, b) ? -0.25 : 0) +
    (gapOf(a, b) === 0 ? (RARITY[a.type] ?? 0) : 0) +
    sideLikeness(a, b) +
    time +
    place +
    goods
  return Math.max(0, sum)
}

/**
 * Where one of the two leaves a side open, less is known; more where the one who says so is a party to the other ("Mali
 * denied that Russia had delivered wheat").
 */
function sideLikeness(a: ClaimSketch, b: ClaimSketch): number {
  const [half, whole] = a.dyads.pairs.length === 0 ? [a, b] : [b, a]
  if (half.dyads.pairs.length > 0) return 0
  const parties = whole.dyads.pairs.flatMap((pair) => pair.split('>'))
  const told = whole.dyads.pairs.length > 0 && half.voices.some((voice) => parties.includes(voice))
  return told ? 0 : -0.1
}

/** Whether other persons stand for a party of both: the minister's visit is not the president's. */
function areOtherPeople({ people: a }: ClaimSketch, { people: b }: ClaimSketch): boolean {
  return Object.entries(a).some(([party, names]) => b[party] && !names.some((name) => b[party]!.includes(name)))
}

/** Null where the days are too far apart for one event. */
function timeLikeness(a: ClaimSketch, b: ClaimSketch): number | null {
  const gap = gapOf(a, b)
  if (gap > (a.stated && b.stated ? DAYS_OFF : 0)) return null
  if (!a.stated || !b.stated) return 0.05
  if (gap > 0) return -0.1
  return a.first === b.first && a.last === b.last ? 0.25 : 0.1
}

/** Days between the end of the one and the beginning of the other; 0 where they overlap. */
function gapOf(a: ClaimSketch, b: ClaimSketch): number {
  return Math.max(0, a.first - b.last, b.first - a.last)
}

function placeLikeness({ place: a }: ClaimSketch, { place: b }: ClaimSketch): number | null {
  if (a === null || b === null) return 0
  if (a.country !== null && b.country !== null && a.country !== b.country) return null
  if (a.precision === 'country' || b.precision === 'country') return 0
  return a.name === b.name ? 0.2 : -0.3
}

function modeLikeness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  return a === b ? 0.1 : -0.15
}

/** Null where both name goods and none of the one is any of the other. */
function goodsLikeness(a: readonly GoodsSketch[], b: readonly GoodsSketch[]): number | null {
  if (a.length === 0 || b.length === 0) return 0
  const matches = a.flatMap((one) => b.flatMap((other) => oneGoodsLikeness(one, other) ?? []))
  return matches.length === 0 ? null : Math.max(...matches)
}

function oneGoodsLikeness(a: GoodsSketch, b: GoodsSketch): number | null {
  const named = a.words.length === 0 || b.words.length === 0 || a.words.some((word) => b.words.includes(word))
  const measured = a.amount !== null && b.amount !== null && a.unit === b.unit
  if (measured && a.amount === b.amount && a.amount > 1) return named ? 0.4 : 0.2
  if (!named) return null
  if (!measured || a.amount === null || b.amount === null) return 0.15
  const factor = Math.max(a.amount, b.amount) / Math.min(a.amount, b.amount)
  return factor < AMOUNTS_OFF ? 0.1 : null
}

/**
 * The cosine of two sets of stems, each weighing more the longer it is: long words tell, short ones join (a stand-in for
 * inverse frequencies that does not change as the record grows).
 */
function wordLikeness(a: readonly string[], b: readonly string[]): number {
  const weigh = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + stem.length - 3, 0)
  const common = weigh(a.filter((stem) => b.includes(stem)))
  return common === 0 ? 0 : common / Math.sqrt(weigh(a) * weigh(b))
}
