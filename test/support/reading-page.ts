import type { AttributedSpan, ReadingPage } from '../../src/formats/reading-page.ts'
import type { SourceKind } from '../../src/model/attribution.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Span } from '../../src/model/span.ts'
import { fakeClaim } from './fake-claim.ts'

/** Who says something in a text made for a test: words of the text, and who says them; null: nobody named. */
export interface Said {
  readonly words: string
  readonly by: { readonly name: string; readonly kind?: SourceKind; readonly role?: string } | null
  readonly manner?: AttributedSpan['manner']
  readonly depth?: number
}

/**
 * A text as a page shows it, made by hand: one paragraph a line, one sentence a paragraph.
 *
 * @param claims words that tell an event, and who says so: the number of what is said, or null for the writer
 */
export function readingPage(
  text: string,
  said: readonly Said[] = [],
  claims: readonly { readonly words: string; readonly by: number | null }[] = [],
): ReadingPage {
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" does not stand in the text`)
    return { start, end: start + words.length }
  }
  const attributed = said.map(({ words, by, manner = 'direct', depth = 0 }) => ({
    source: by === null ? null : sourceOf(by),
    manner,
    cue: null,
    content: [spanOf(words)],
    depth,
  }))
  const sentences = [...text.matchAll(/\S.*/g)].map(({ index, 0: line }, paragraph) => ({
    start: index,
    end: index + line.length,
    paragraph,
  }))
  return {
    text,
    document: {
      ...{ id: 'd_0', title: null, publisher: null, url: null, date: null, language: 'en', voices: [] },
      ...{ length: text.length, sentences: sentences.length, words: 0, claims: claims.length, unsourced: 0 },
    },
    sentences,
    claims: claims.map(({ words, by }, i) => claimOf(`c_${i}`, spanOf(words), by === null ? null : attributed[by]!)),
    attributed,
    framings: [],
  }
}

function sourceOf({ name, kind = 'named', role }: NonNullable<Said['by']>): NonNullable<AttributedSpan['source']> {
  const id = name.toLowerCase().replace(/\W+/g, '-')
  return { id, name, kind, role: role ?? null, country: null, span: { start: 0, end: 1 } }
}

function claimOf(id: string, trigger: Span, link: AttributedSpan | null): Claim {
  const claim = fakeClaim(id)
  const attribution = link === null ? [] : [{ ...link, cue: null }]
  return { ...claim, attribution, event: { ...claim.event, trigger } }
}
