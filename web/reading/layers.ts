import type { ReadingPage } from '../../src/formats/reading-page.ts'
import type { Framing } from '../../src/model/attribution.ts'
import type { Claim } from '../../src/model/claim.ts'
import { firstEndingAfter, type Span } from '../../src/model/span.ts'
import { type Kind, kindOf } from '../words/claim-words.ts'
import type { Passage } from './voices.ts'

/** Words that tell an event: of one claim, or of several that share them. */
export interface EventWords extends Span {
  readonly claims: readonly Claim[]
  readonly kind: Kind
}

/** A sentence in which the writer asserts something in his own voice. */
export interface Alone extends Span {
  readonly sentence: number
}

/** A mark over words of the text. */
export type Mark = Span &
  (
    | { readonly is: 'event'; readonly event: EventWords }
    | { readonly is: 'passage'; readonly passage: Passage }
    | { readonly is: 'loaded'; readonly kind: Framing['kind'] }
    | { readonly is: 'alone'; readonly alone: Alone }
    | { readonly is: 'field'; readonly label: string }
  )

/** Everything that is marked in a text, in the order in which marks begin. */
export function marksOf(page: ReadingPage, passages: readonly Passage[]): Mark[] {
  const marks: Mark[] = [
    ...eventWords(page.claims).map((event) => ({ is: 'event' as const, event, ...spanOf(event) })),
    ...passages.map((passage) => ({ is: 'passage' as const, passage, ...spanOf(passage) })),
    ...page.framings.map(({ kind, span }) => ({ is: 'loaded' as const, kind, ...span })),
    ...aloneSentences(page).map((alone) => ({ is: 'alone' as const, alone, ...spanOf(alone) })),
  ]
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The words of events, those that overlap taken as one, so that no word belongs to two. */
export function eventWords(claims: readonly Claim[]): EventWords[] {
  const ordered = claims.toSorted((a, b) => a.event.trigger.start - b.event.trigger.start)
  const groups: { start: number; end: number; claims: Claim[] }[] = []
  for (const claim of ordered) {
    const { start, end } = claim.event.trigger
    const last = groups.at(-1)
    if (last && start < last.end) {
      last.claims.push(claim)
      last.end = Math.max(last.end, end)
    } else groups.push({ start, end, claims: [claim] })
  }
  return groups.map((group) => ({ ...group, kind: kindOf(group.claims[0]!) }))
}

function aloneSentences({ claims, sentences }: ReadingPage): Alone[] {
  const numbers = new Set<number>()
  for (const { attribution, event } of claims)
    if (attribution.length === 0) numbers.add(firstEndingAfter(sentences, event.trigger.start))
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((sentence) => {
      const span = sentences[sentence]
      return span === undefined ? [] : [{ sentence, ...spanOf(span) }]
    })
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
