import type { Claim } from '../../model/claim.ts'
import type { Event, Status } from '../../model/event.ts'
import type { Timex } from '../../model/timex.ts'
import type { Sentence } from '../../model/token.ts'
import { childrenBy } from '../../model/tree.ts'
import { attachment, headOf } from './attachment.ts'

/** When an event took or takes place, how sure the reading is, and why there is no time where there is none. */
export interface When {
  readonly time: Claim['time']
  readonly confidence: number
  readonly absent: string | null
}

/** A longer way than this through the tree is no attachment. */
const FARTHEST = 4

interface Candidate {
  readonly timex: Timex
  readonly cost: number
  readonly direct: boolean
}

/**
 * The time of an event: the time expression attached nearest to its head in the tree; else that of its entry in a chronology; else what the
 * document's date implies, marked as not stated; else none.
 *
 * @param timexes the time expressions of the event's sentence
 * @param date the document's publication date, if known
 * @param entry the date of the entry of a chronology that the sentence stands in
 */
export function whenOf(
  event: Event,
  status: Status,
  sentence: Sentence,
  timexes: readonly Timex[],
  date: string | undefined,
  entry: Timex | null = null,
): When {
  const points = timexes.filter((timex) => timex.stated && timex.span && isPoint(timex) && agrees(timex, status, date))
  const best = nearest(event, sentence, points) ?? opening(event, sentence, points)
  if (best) {
    const { type, span } = best.timex
    const confidence = best.direct ? 0.9 : Math.max(0.5, 0.85 - 0.1 * best.cost)
    return { time: { type, ...bounded(sentence, best.timex), stated: true, span }, confidence, absent: null }
  }
  if (entry && agrees(entry, status, date)) {
    const { type, value, start, end, span } = entry
    return { time: { type, value, start, end, stated: true, span }, confidence: 0.8, absent: null }
  }
  if (date === undefined)
    return { time: null, confidence: 0, absent: 'not stated, and the document has no date to imply it' }
  return { time: implied(status, date, isTold(sentence, event.head)), confidence: 0.4, absent: null }
}

/**
 * The days of an event whose time is only its first or its last: "since 2019", "until June", "by 2030", "before the weekend", "after 3 May".
 * The value is an open interval of ISO 8601-2 (EDTF, level 1): `2019/..`, `../2030`.
 */
function bounded(sentence: Sentence, { value, start, end, span }: Timex): Pick<Timex, 'value' | 'start' | 'end'> {
  const whole = { value, start, end }
  if (start === null || end === null || value.includes('/')) return whole
  const words = sentence.tokens.filter((token) => token.end <= span!.start).slice(-HEDGED)
  const bound = words.map(({ form }) => form.toLowerCase()).findLast((form) => !HEDGE.has(form)) ?? ''
  if (FROM.has(bound)) return { value: `${value}/..`, start, end: null }
  if (UP_TO.has(bound)) return { value: `../${value}`, start: null, end }
  if (bound === 'before') return { value: `../${dayBeside(start, -1)}`, start: null, end: dayBeside(start, -1) }
  if (bound === 'after') return { value: `${dayBeside(end, 1)}/..`, start: dayBeside(end, 1), end: null }
  return whole
}

const FROM: ReadonlySet<string> = new Set(['since', 'from'])
const UP_TO: ReadonlySet<string> = new Set(['until', 'till', 'by'])

/** What may stand between a preposition and its date, and how many such words: "since at least 2019". */
const HEDGE: ReadonlySet<string> = new Set(['at', 'least', 'the', 'about', 'around', 'as', 'early', 'late'])
const HEDGED = 4

function dayBeside(day: string, step: 1 | -1): string {
  return new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10)
}

/** A length of time or a repetition says how long or how often; only one with days of its own says when. */
function isPoint({ type, start }: Timex): boolean {
  return type === 'DATE' || type === 'TIME' || start !== null
}

/** Whether a time can be that of an event in this tense: nothing that happened lies after the day of writing. */
function agrees(timex: Timex, { tense, value }: Status, date: string | undefined): boolean {
  if (date === undefined) return true
  if (tense !== 'future' && value === 'happened' && timex.start !== null && timex.start > date) return false
  return !(tense === 'future' && timex.end !== null && timex.end < date)
}

function nearest(event: Event, sentence: Sentence, timexes: readonly Timex[]): Candidate | null {
  let best: Candidate | null = null
  for (const timex of timexes) {
    const way = attachment(sentence, event.head, headOf(sentence, timex.span!))
    if (!way || way.cost > FARTHEST) continue
    const candidate = { timex, ...way }
    if (!best || isNearer(candidate, best, event)) best = candidate
  }
  return best
}

/** "On March 12 Greek soldiers entered": a date that opens the sentence is that of its main event, wherever a parser hangs it. */
function opening(event: Event, sentence: Sentence, [first]: readonly Timex[]): Candidate | null {
  const isMain = sentence.tokens[event.head - 1]?.deprel === 'root'
  const words = first ? sentence.tokens.filter((token) => token.end <= first.span!.start) : []
  if (!first || !isMain || words.length > 1 || !words.every(({ form }) => OPENING.test(form))) return null
  return { timex: first, cost: 2, direct: false }
}

const OPENING = /^(?:on|in|at|since|by|from|before|after|until)$/i

function isNearer(a: Candidate, b: Candidate, event: Event): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost
  return distance(a.timex, event) < distance(b.timex, event)
}

function distance(timex: Timex, event: Event): number {
  return Math.abs(timex.span!.start - event.trigger.start)
}

/** Whether an event's own verb tells it as done: "promised", "had threatened", and in headlines "urges". */
function isTold(sentence: Sentence, head: number): boolean {
  const { xpos } = sentence.tokens[head - 1] ?? {}
  const auxiliaries = childrenBy(sentence, head, 'aux').map(({ lemma }) => lemma)
  return xpos === 'VBD' || xpos === 'VBZ' || (xpos === 'VBN' && !auxiliaries.some((lemma) => MODAL.has(lemma)))
}

const MODAL = new Set(['will', 'would', 'shall', 'should', 'may', 'might', 'can', 'could', 'must'])

const TO_COME: ReadonlySet<string> = new Set(['promised', 'threatened', 'requested'])

/** What the day of writing says of an event without a time: by then, on that day or from then on. */
function implied({ value, tense }: Status, date: string, told: boolean): NonNullable<Claim['time']> {
  const base = { type: 'DATE', stated: false, span: null }
  if (value === 'ongoing') return { ...base, value: date, start: date, end: date }
  // What was promised, asked for or threatened was so by then, whenever it is to come true.
  if (!(told && TO_COME.has(value)) && (tense === 'future' || value === 'planned' || TO_COME.has(value)))
    return { ...base, value: 'FUTURE_REF', start: date, end: null }
  return { ...base, value: date, start: null, end: date }
}
