import { differences } from './align.ts'
import { wordsOf } from './word.ts'

/** A stretch of a copy against the first one: words that both have, that the copy dropped, or that it put in. */
export interface WordChange {
  readonly kind: 'same' | 'dropped' | 'added'
  /** As they are written, with the marks and spaces around: those of the copy and, where dropped, those of the first. */
  readonly words: string
}

/**
 * What a copy made of the first one, word by word. All that is the same or added is the copy's text, whole and in order.
 * Spelling by case, accents and marks alone is no change.
 *
 * @param first text of the first copy; @param copy of the other
 */
export function wordChanges(first: string, copy: string): WordChange[] {
  const [a, b] = [wordsOf(first), wordsOf(copy)]
  const changes: WordChange[] = []
  const put = (kind: WordChange['kind'], words: string) => {
    if (words !== '') changes.push({ kind, words })
  }
  let at = 0
  for (const { aStart, aEnd, bStart, bEnd } of differences(a, b)) {
    const here = b[bStart]?.start ?? copy.length
    put('same', copy.slice(at, here))
    at = here
    // With what parts it from the next word, so that what comes after it stands apart.
    if (aEnd > aStart) put('dropped', first.slice(a[aStart]!.start, a[aEnd]?.start ?? first.length))
    if (bEnd > bStart) {
      at = b[bEnd - 1]!.end
      put('added', copy.slice(here, at))
    }
  }
  put('same', copy.slice(at))
  return changes
}
