import type { ReadingPage, TextMarks } from '../formats/reading-page.ts'
import type { Span } from '../model/span.ts'
import type { ShownDocument } from '../record/ask/show.ts'
import { marksOfClaims } from './marks-of-claims.ts'

/**
 * A kept document as a page shows it: the claims and sentences as the record holds them, with all that people decided, so that
 * the page and the record say the same.
 *
 * @param marks what is marked besides its claims; null where that is not known, and only what claims say is marked
 * @param sentences of the record
 */
export function recordReading(
  shown: ShownDocument,
  marks: TextMarks | null,
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
      voices: marks?.voices ?? [],
    },
    sentences: sentences.length > 0 ? sentences : paragraphsOf(text),
    claims,
    ...(marks === null ? marksOfClaims(claims) : { attributed: marks.attributed, framings: marks.framings }),
  }
}

/** A text that nobody parted into sentences: each of its paragraphs counts as one. */
function paragraphsOf(text: string): (Span & { paragraph: number })[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].map(({ index, 0: words }, paragraph) => ({
    ...{ start: index, end: index + words.length },
    paragraph,
  }))
}
