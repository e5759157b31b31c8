import type { Cue, Framing, Source } from '../model/attribution.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { documentRecord } from './record.ts'

/** What one says in a text: his words or what they come to, and the word for saying. */
export interface AttributedSpan {
  readonly source: Omit<Source, 'mention'> | null
  readonly manner: 'direct' | 'indirect' | 'mixed'
  readonly cue: Cue | null
  readonly content: readonly Span[]
  /** How many others it is quoted by: 0 where the text itself quotes. */
  readonly depth: number
}

/** What is marked in a text besides its claims: who speaks in it and how much, where, and words by which the writer takes a side. */
export interface TextMarks extends Pick<ReadingPage, 'attributed' | 'framings'> {
  readonly voices: DocumentRecord['voices']
}

/** A text as it is read on a page: everything that is marked in it, with where it stands. */
export interface ReadingPage {
  readonly text: string
  readonly document: DocumentRecord
  /** Spans of the sentences, in order, each with the number of its paragraph. */
  readonly sentences: readonly (Span & { readonly paragraph: number })[]
  readonly claims: readonly Claim[]
  readonly attributed: readonly AttributedSpan[]
  readonly framings: readonly Pick<Framing, 'kind' | 'span'>[]
}

/** A read document as a page shows it. */
export function toReadingPage(doc: Document): ReadingPage {
  const { text, sentences, claims } = doc
  const document = documentRecord(doc)
  const { attributed, framings } = marksOf(doc, document)
  return {
    text,
    document,
    sentences: sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    claims,
    attributed,
    framings,
  }
}

/** What is marked in a read document. @param record what `documentRecord` says of it */
export function marksOf({ attributions, framings }: Document, { voices }: DocumentRecord): TextMarks {
  const parents = new Map(attributions.map(({ id, parent }) => [id, parent]))
  const depthOf = (parent: number | null): number => (parent === null ? 0 : 1 + depthOf(parents.get(parent) ?? null))
  return {
    voices,
    attributed: attributions
      .filter(({ act }) => act !== 'wants')
      .map(({ source, manner, cue, content, parent }) => ({
        source: source === null ? null : withoutMention(source),
        manner,
        cue,
        content,
        depth: depthOf(parent),
      })),
    framings: framings.map(({ kind, span }) => ({ kind, span })),
  }
}

function withoutMention({ mention: _, ...source }: Source): Omit<Source, 'mention'> {
  return source
}
