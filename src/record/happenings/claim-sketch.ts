import type { Claim, ClaimActor } from '../../model/claim.ts'
import type { StatusValue } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Span } from '../../model/span.ts'
import { wordsOf } from '../reprints/word.ts'
import { dayNumber } from './day-number.ts'
import { type Dyads, dyadsOf } from './dyads.ts'

/** What a text says of an event's reality, as far as it parts events: a pledge is another event than the delivery. */
export type Strand = 'fact' | 'intent' | 'request' | 'threat'

/** Goods as they are compared. */
export interface GoodsSketch {
  /** Stems of the words that name them. */
  readonly words: readonly string[]
  readonly amount: number | null
  /** Unit or currency; null for plain counts. */
  readonly unit: string | null
}

/** What of a claim tells whether another claim is about the same event. */
export interface ClaimSketch {
  readonly claim: string
  readonly type: EventType
  readonly mode: string | null
  /** Lemma of the predicate: "deliver". */
  readonly predicate: string
  readonly dyads: Dyads
  /** First and last day, counted from 1970-01-01. */
  readonly first: number
  readonly last: number
  /** Whether the text states the day; else it is taken from when the text was published. */
  readonly stated: boolean
  /** Null where it may be any: what is denied or only possible. */
  readonly strand: Strand | null
  readonly place: { readonly name: string; readonly country: string | null; readonly precision: string } | null
  readonly goods: readonly GoodsSketch[]
  /** Stems of the words that tell it, without names of parties and times. */
  readonly stems: readonly string[]
  /** Of each party that persons stand for, the last words of their names: "RUS" is Lavrov here and Putin there. */
  readonly people: Readonly<Record<string, readonly string[]>>
  /** Ids and states of those who say so. */
  readonly voices: readonly string[]
  /** When it was published; orders the claims of a happening. */
  readonly published: number | null
}

/** Days before its publication in which an event without a date of its own may lie. */
const NEWS_DAYS = 3
const STRANDS: Readonly<Record<StatusValue, Strand | null>> = {
  happened: 'fact',
  ongoing: 'fact',
  ended: 'fact',
  planned: 'intent',
  promised: 'intent',
  requested: 'request',
  threatened: 'threat',
  possible: null,
  denied: null,
}

/**
 * The sketch of a claim; null where it can be compared with none: it names no party, or nothing tells its day.
 *
 * @param published day (YYYY-MM-DD) of its document; null where unknown
 */
export function sketchOf(claim: Claim, published: string | null): ClaimSketch | null {
  const { event, place } = claim
  const dyads = dyadsOf(event.type, idsOf(claim.actors), idsOf(claim.recipients))
  const days = daysOf(claim, published)
  if (dyads === null || days === null) return null
  return {
    claim: claim.id,
    type: event.type,
    mode: event.mode,
    predicate: event.frame.replace(/#\d+$/, ''),
    dyads,
    ...days,
    // What is planned for a stated day is the event of that day, foretold.
    strand: claim.status.value === 'planned' && days.stated ? 'fact' : STRANDS[claim.status.value],
    place: place && { name: place.name, country: place.country, precision: place.precision },
    goods: claim.goods.map(({ what, quantity, unit, money }) => ({
      words: stemsOf(what),
      amount: money?.amount ?? quantity,
      unit: money ? (money.currency ?? 'money') : unit,
    })),
    stems: tellingStems(claim),
    people: peopleOf(claim),
    voices: voicesOf(claim),
    published: published === null ? null : dayNumber(published),
  }
}

/**
 * A word cut to what its inflections share, without knowledge of the language: truncation to six letters, as in retrieval
 * (McNamee and Mayfield 2004).
 */
export function stemsOf(text: string): string[] {
  const stems = wordsOf(text)
    .map(({ form }) => form)
    .filter((form) => form.length >= SHORTEST_WORD && !/\d/.test(form))
    .map((form) => form.slice(0, STEM))
  return [...new Set(stems)].sort()
}

const SHORTEST_WORD = 4
const STEM = 6

function daysOf({ time }: Claim, published: string | null): Pick<ClaimSketch, 'first' | 'last' | 'stated'> | null {
  const first = time?.start ? dayNumber(time.start) : null
  const last = time?.end ? dayNumber(time.end) : null
  if (time?.stated && first !== null && last !== null) return { first, last, stated: true }
  const known = last ?? first ?? (published === null ? null : dayNumber(published))
  return known === null ? null : { first: known - NEWS_DAYS, last: known, stated: false }
}

function tellingStems({ evidence, actors, recipients, time, attribution }: Claim): string[] {
  const spans = [...actors, ...recipients].flatMap(({ span, through }) => (through ? [span, through] : [span]))
  if (time?.span) spans.push(time.span)
  for (const { cue, source } of attribution) {
    if (cue) spans.push(cue.span)
    if (source) spans.push(source.span)
  }
  return stemsOf(without(evidence.exact, evidence.start, spans))
}

/** A text whose first character stands at `offset`, with some spans blanked out. */
function without(text: string, offset: number, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => {
    const from = Math.max(0, start - offset)
    const to = Math.min(rest.length, end - offset)
    return to <= from ? rest : rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
  }, text)
}

function peopleOf({ actors, recipients }: Claim): Record<string, readonly string[]> {
  const people: Record<string, readonly string[]> = {}
  for (const { id, kind, name, role } of [...actors, ...recipients]) {
    // "The Russian president" is no name: who that is stays open.
    const last = kind === 'person' && name !== role ? wordsOf(name).at(-1)?.form : undefined
    if (last !== undefined) people[id] = [...new Set([...(people[id] ?? []), last])].sort()
  }
  return people
}

function voicesOf({ attribution }: Claim): string[] {
  const names = attribution.flatMap(({ source }) => (source ? [source.id, source.country ?? source.id] : []))
  return [...new Set(names)].sort()
}

function idsOf(parties: readonly ClaimActor[]): string[] {
  return [...new Set(parties.map(({ id }) => id))].sort()
}
