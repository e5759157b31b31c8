import type { ActorKind } from './actor.ts'
import type { Framing, Source } from './attribution.ts'
import type { StatusValue } from './event.ts'
import type { Goods } from './goods.ts'
import type { Context, EventType, Sector } from './plover.ts'
import type { Span } from './span.ts'

/** A party of a claim with the words that name it. `stated` is false where it was resolved or inferred, not named here. */
export interface ClaimActor {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly country: string | null
  readonly sector: Sector | null
  readonly role: string | null
  /** The words that name it: where a pronoun stands in the event, those in the same sentence that it stands for. */
  readonly span: Span
  /** The pronoun or description that stands in the event's own place, where other words name it. */
  readonly through: Span | null
  readonly stated: boolean
}

/** One link of the chain of who says so, outermost first. */
export interface ClaimAttribution {
  readonly source: Omit<Source, 'mention'> | null
  readonly manner: 'direct' | 'indirect' | 'mixed'
  readonly cue: {
    readonly lemma: string
    readonly stance: 'neutral' | 'affirming' | 'doubting' | 'denying'
    readonly span: Span
  } | null
  readonly content: readonly Span[]
}

/** W3C Web Annotation selectors: TextPositionSelector (start, end) and TextQuoteSelector (exact, prefix, suffix). */
export interface Evidence extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** One event as one document tells it: the unit of the record. */
export interface Claim {
  /** Stable: the same text and claim give the same id. */
  readonly id: string
  readonly document: string
  readonly sentence: number
  readonly event: {
    readonly type: EventType
    readonly mode: string | null
    readonly contexts: readonly Context[]
    readonly trigger: Span
    readonly frame: string
  }
  readonly actors: readonly ClaimActor[]
  readonly recipients: readonly ClaimActor[]
  readonly status: { readonly value: StatusValue; readonly factuality: number; readonly span: Span | null }
  readonly time: {
    readonly type: string
    readonly value: string
    readonly start: string | null
    readonly end: string | null
    readonly stated: boolean
    readonly span: Span | null
  } | null
  readonly place: {
    readonly name: string
    readonly country: string | null
    readonly lat: number | null
    readonly lon: number | null
    readonly precision: 'country' | 'city' | 'region'
    readonly span: Span
  } | null
  readonly goods: readonly Goods[]
  /** Empty: the writer's own voice. */
  readonly attribution: readonly ClaimAttribution[]
  readonly framing: readonly Pick<Framing, 'kind' | 'span'>[]
  readonly evidence: Evidence
  /** By field, 0 to 1. */
  readonly confidence: Readonly<Record<'event' | 'actors' | 'recipients' | 'time' | 'attribution', number>>
  /** Every empty field says why. */
  readonly absent: Readonly<Record<string, string>>
  readonly coder: { readonly version: string; readonly language: string; readonly model: string }
}
