import { overlaps } from '../../model/span.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'
import type { Found } from './found.ts'
import { stretch } from './phrase.ts'

/**
 * "“…,” the paper quoted the minister as saying": what stands before the paper is what the minister says, inside what the paper tells.
 * Where words follow "saying", the tree shows them by itself.
 */
export function quotedAs(found: readonly Found[]): Found[] {
  const out = [...found]
  for (const [at, said] of found.entries()) {
    const reporter = said.source && overlapsSource(said) ? reporterOf(said, found) : undefined
    if (!reporter) continue
    const { sentence } = said
    const opening = sentence.tokens.find(({ start }) => start >= reporter.clause.start)
    const before = opening && stretch(sentence, 1, opening.id - 1)
    if (!before) continue
    reporter.content = [before]
    out[at] = { ...said, content: [before], within: reporter, slot: 'ccomp', confidence: 0.85 }
  }
  return out
}

/** Whether what someone says was taken for all of his sentence, himself among it, since nothing follows "saying". */
function overlapsSource({ source, content }: Found): boolean {
  return content.some((piece) => source !== null && overlaps(piece, source))
}

/** Who quotes or cites a speaker "as saying" so. */
function reporterOf({ sentence, word, speaker }: Found, found: readonly Found[]): Found | undefined {
  const saying = tokenById(sentence, word)
  const verb = saying && tokenById(sentence, saying.head)
  if (saying?.xpos !== 'VBG' || !verb || !/^(?:quote|cite)$/.test(verb.lemma) || verb.id < 2) return undefined
  const isAs = childrenBy(sentence, word, 'mark', 'case').some(({ form }) => form.toLowerCase() === 'as')
  if (!isAs || !childrenBy(sentence, verb.id, 'obj').some(({ id }) => id === speaker)) return undefined
  return found.find((other) => other.sentence === sentence && other.word === verb.id && other.source !== null)
}

/** Gives who is quoted in another's report all that the other tells, once it is known how far that goes. */
export function shareReports(found: readonly Found[]): void {
  for (const item of found) if (item.within) item.content = [...item.within.content]
}
