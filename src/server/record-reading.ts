import type { ReadingPage } from '../formats/reading-page.ts'
import type { Span } from '../model/span.ts'
import type { ShownDocument } from '../record/ask/show.ts'
import { marksOfClaims } from './marks-of-claims.ts'

/**
 * A kept document as a page shows it: who speaks and what is marked as it is read now, the claims and sentences as the
 * record holds them, with all that people decided, so that the page and the record say the same.
 *
 * @param read the same text, read now; null where it is not read again, and only what claims say is marked
 * @param sentences of the record
 */
export function recordReading(
  shown: ShownDocument,
  read: ReadingPage | null,
  sentences: ReadingPage['sentences'],
): ReadingPage {
  const { text } = shown
  const claims = shown.claims.map(({ claim }) => claim)
  return {
    text,
    document: {
      ...{ id: shown.id, title: shown.title, publisher: shown.publisher, url: shown.url },
      ...{ date: shown.day === '' ? null : shown.day, language: shown.language ?? 'und', length: text.length },
      ...{ sentences: sentences.length, words: shown.words, claims: claims.length },
      unsourced: claims.filter(({ attribution }) => attribution.length === 0).length,
      voices: read?.document.voices ?? [],
    },
    sentences: sentences.length > 0 ? sentences : paragraphsOf(text),
    claims,
    ...(read === null ? marksOfClaims(claims) : { attributed: read.attributed, framings: read.framings }),
  }
}

/** A text that nobody parted into sentences: each of its paragraphs counts as one. */
function paragraphsOf(text: string): (Span & { paragraph: number })[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].map(({ index, 0: words }, paragraph) => ({
    ...{ start: index, end: index + words.length },
    paragraph,
  }))
}
