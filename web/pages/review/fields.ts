import type { Claim } from '../../../src/model/claim.ts'
import { contextWords } from '../../../src/model/event-words.ts'
import type { Span } from '../../../src/model/span.ts'
import { goodsWords, partyWords, saidBy, whatWords, whenWords } from '../../words/claim-words.ts'

/** A field of a claim as reviewers see it, with what it is set right by. */
export interface ReviewField {
  /** As corrections name it. */
  readonly name: FieldName
  /** Which key chooses it. */
  readonly key: string
  readonly label: string
  /** What the claim says there; null where it says nothing. */
  readonly words: (claim: Claim) => string | null
  /** The words of the text that it rests on. */
  readonly spans: (claim: Claim) => readonly Span[]
  /** How sure the record is of it, 0 to 1, where it says so. */
  readonly sure: (claim: Claim) => number | null
}

export type FieldName =
  | 'type'
  | 'mode'
  | 'contexts'
  | 'actors'
  | 'recipients'
  | 'status'
  | 'time'
  | 'place'
  | 'goods'
  | 'attribution'

const none = () => []
const unknown = () => null

/** In the order in which a claim is read: who, what, to whom, whether, when, where, who says so. */
export const REVIEW_FIELDS: readonly ReviewField[] = [
  {
    ...{ name: 'actors', key: '1', label: 'Who acts' },
    words: ({ actors }) => joined(actors.map(partyWords)),
    spans: ({ actors }) => actors.flatMap(partySpans),
    sure: ({ confidence }) => confidence.actors,
  },
  {
    ...{ name: 'type', key: '2', label: 'What' },
    words: (claim) => `${whatWords(claim)} (${claim.event.type})`,
    spans: ({ event }) => [event.trigger],
    sure: ({ confidence }) => confidence.event,
  },
  {
    ...{ name: 'recipients', key: '3', label: 'To whom' },
    words: ({ recipients }) => joined(recipients.map(partyWords)),
    spans: ({ recipients }) => recipients.flatMap(partySpans),
    sure: ({ confidence }) => confidence.recipients,
  },
  {
    ...{ name: 'status', key: '4', label: 'Status' },
    words: ({ status }) => status.value,
    spans: ({ status }) => (status.span === null ? [] : [status.span]),
    sure: unknown,
  },
  {
    ...{ name: 'time', key: '5', label: 'When' },
    words: whenWords,
    spans: ({ time }) => (time?.span ? [time.span] : []),
    sure: ({ confidence, time }) => (time === null ? null : confidence.time),
  },
  {
    ...{ name: 'attribution', key: '6', label: 'Who says so' },
    words: ({ attribution }) => saidBy(attribution),
    spans: ({ attribution }) => attribution.flatMap(({ source, cue }) => [source?.span, cue?.span].filter(isSpan)),
    sure: ({ confidence }) => confidence.attribution,
  },
  {
    ...{ name: 'goods', key: '7', label: 'Goods' },
    words: ({ goods }) => joined(goods.map(goodsWords)),
    spans: ({ goods }) => goods.map(({ span }) => span),
    sure: unknown,
  },
  {
    ...{ name: 'place', key: '8', label: 'Where' },
    words: ({ place }) => place?.name ?? null,
    spans: ({ place }) => (place === null ? [] : [place.span]),
    sure: unknown,
  },
  {
    ...{ name: 'contexts', key: '9', label: 'Field' },
    words: ({ event }) => joined(event.contexts.map(contextWords)),
    spans: none,
    sure: unknown,
  },
  {
    ...{ name: 'mode', key: '0', label: 'Mode' },
    words: ({ event }) => event.mode,
    spans: none,
    sure: unknown,
  },
]

function partySpans({ span, through, stated }: Claim['actors'][number]): readonly Span[] {
  if (!stated) return []
  return through === null ? [span] : [span, through]
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(' and ')
}

function isSpan(span: Span | undefined): span is Span {
  return span !== undefined
}

/** The field that a key chooses; null where it chooses none. */
export function fieldOfKey(key: string): FieldName | null {
  return REVIEW_FIELDS.find((field) => field.key === key)?.name ?? null
}
