import type { Mention } from './actor.ts'
import type { Attribution, Framing } from './attribution.ts'
import type { Claim } from './claim.ts'
import type { Event, Status } from './event.ts'
import type { Quantity } from './goods.ts'
import type { Span } from './span.ts'
import type { Timex } from './timex.ts'
import type { Sentence } from './token.ts'

/** What is known of a text before it is read. */
export interface DocumentMeta {
  readonly id?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  /** Publication date, ISO 8601 (YYYY-MM-DD). */
  readonly date?: string
  /** ISO 639-1 code; "en" where not given. */
  readonly lang?: string
}

/** A personal, organisation or place name found by the network. `head` is a word id in its sentence. */
export interface Name {
  readonly sentence: number
  readonly span: Span
  /** First and last word id, inclusive. */
  readonly first: number
  readonly last: number
  readonly head: number
  readonly type: 'PER' | 'ORG' | 'LOC'
}

/** What one says, without a word of who says it, in a text that is printed as talk: an interview, a briefing's questions and answers. */
export interface Turn extends Span {
  readonly asks: boolean
  /** The speaker's name, where it stands before what he says; null for "A:" and for answers without a label. */
  readonly label: Span | null
}

/**
 * A text and the layers that stages add to it. Every layer has one writer; a stage reads the layers that it requires
 * and assigns its own. A layer that no stage has written yet is empty.
 */
export interface Document {
  readonly text: string
  readonly meta: DocumentMeta
  sentences: readonly Sentence[]
  turns: readonly Turn[]
  names: readonly Name[]
  mentions: readonly Mention[]
  timexes: readonly Timex[]
  quantities: readonly Quantity[]
  events: readonly Event[]
  /** By event id. */
  statuses: readonly Status[]
  attributions: readonly Attribution[]
  framings: readonly Framing[]
  claims: readonly Claim[]
}

export type Layer =
  | 'sentences'
  | 'turns'
  | 'tags'
  | 'lemmas'
  | 'trees'
  | 'labels'
  | 'names'
  | 'mentions'
  | 'timexes'
  | 'quantities'
  | 'events'
  | 'statuses'
  | 'attributions'
  | 'framings'
  | 'claims'

/** A document with no layer yet. */
export function newDocument(text: string, meta: DocumentMeta = {}): Document {
  return {
    text,
    meta,
    sentences: [],
    turns: [],
    names: [],
    mentions: [],
    timexes: [],
    quantities: [],
    events: [],
    statuses: [],
    attributions: [],
    framings: [],
    claims: [],
  }
}

/** What a layer holds, by the number of its sentence, in the layer's order. */
export function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(item.sentence)
    if (group) group.push(item)
    else groups.set(item.sentence, [item])
  }
  return groups
}
