import type { ReadingPage } from '../formats/reading-page.ts'
import type { Claim } from '../model/claim.ts'

/** What claims themselves say of who speaks and of words that take a side: all that is marked in a text that is not read again. */
export function marksOfClaims(claims: readonly Claim[]): Pick<ReadingPage, 'attributed' | 'framings'> {
  const attributed = claims.flatMap(({ attribution }) =>
    attribution.map(({ source, manner, cue, content }, depth) => ({ source, manner, cue, content, depth })),
  )
  return { attributed: unique(attributed), framings: unique(claims.flatMap(({ framing }) => framing)) }
}

/** Several claims rest on the same words. */
function unique<T>(marks: readonly T[]): T[] {
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()]
}
