import type { Goods } from './goods.ts'
import type { Context, EventType } from './plover.ts'
import type { Span } from './span.ts'

/** One party of an event: the mention that fills the slot, and how sure the frame is of it (0 to 1). */
export interface Participant {
  readonly mention: number
  readonly confidence: number
  /** False where the text does not state it at this place and the frame infers it (the writer's own state, a control subject). */
  readonly stated: boolean
  /** The state that the story gives people whom the clause only describes: "fed 900 villagers". */
  readonly of?: string
}

/** An event as a predicate or an event noun tells it, before status and attribution are known. */
export interface Event {
  readonly id: number
  readonly sentence: number
  /** Id of the word that carries the event. */
  readonly head: number
  /** The words that tell it: verb with particle, light verb with noun. */
  readonly trigger: Span
  readonly type: EventType
  readonly mode: string | null
  readonly contexts: readonly Context[]
  /** Words that gave the contexts. */
  readonly contextSpans: readonly Span[]
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  /** Why the slot is empty, where it is. */
  readonly actorsAbsent: string | null
  readonly recipientsAbsent: string | null
  readonly goods: readonly Goods[]
  /** Place: a mention id whose actor is a place or state in a locative slot. */
  readonly place: number | null
  readonly evidence: Span
  /** How the predicate's wording bears on status: the verb promises, ends or denies what its object tells ("promised to deliver"). */
  readonly governor: { readonly kind: StatusValue; readonly span: Span } | null
  /** Whether the words around take the event for granted, whatever they say of it: the request of "rejected Peru's request". */
  readonly presupposed: boolean
  /** Id of the attribution whose words do it: who says "you must leave" asks for it, and is not heard to tell that he does. */
  readonly saidIn?: number
  /** The lexicon row that gave the code: "deliver#2"; "deliver#0" where it was learned. */
  readonly frame: string
  readonly confidence: number
}

/** How the frame of an event ends that no row of the codebook tells: its type was learned. */
export const UNLISTED = '#0'

/** What a text can say of an event's reality. */
export const STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'promised',
  'requested',
  'threatened',
  'possible',
  'denied',
  'ended',
] as const

/** What the text says of the event's reality. */
export type StatusValue = (typeof STATUSES)[number]

/** Status with its factuality from -3 (certainly not) to 3 (certainly), and the cue that says so. */
export interface Status {
  readonly value: StatusValue
  readonly factuality: number
  /** Cue: auxiliary, modal, negation, governing verb. Null where plain tense says it all. */
  readonly span: Span | null
  readonly tense: 'past' | 'present' | 'future' | null
  readonly negated: boolean
}
