import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation } from '../../model/tree.ts'
import type { Codebook } from '../../resources/codebook.ts'
import { governing, isConditional, isFuture, isNegated } from './governor.ts'
import type { Reading } from './reading.ts'

/** Verbs that tell that someone was brought to do a thing, and so did it. */
const BRINGING =
  /^(?:bribe|browbeat|bully|cajole|coax|compel|convince|drive|embolden|force|goad|impel|induce|lead|move|oblige|persuade|prompt|provoke|spur|tempt)$/

/**
 * Whether what a verb tells was brought about by what the one above it tells, and has happened if that has: "forced Peru to expel an envoy",
 * "pressured Peru into freeing him". Who is only asked, ordered or allowed to do a thing need not have done it.
 */
export function isBroughtAbout(codebook: Codebook, sentence: Sentence, { token }: Reading, outer: Token): boolean {
  if (
    token.head !== outer.id ||
    !(isRelation(token, 'xcomp') || isRelation(token, 'advcl') || isRelation(token, 'ccomp'))
  )
    return false
  const isInto = childrenBy(sentence, token.id, 'mark', 'case').some(({ lemma }) => lemma === 'into')
  if (!isInto && !BRINGING.test(outer.lemma.toLowerCase())) return false
  return isDone(sentence, outer) && governing(codebook, sentence, outer) === null && !isNegated(sentence, token)
}

/** "Forced", "has forced", "forcing" and "was forced", but not "will force", "could force", "tried to force". */
function isDone(sentence: Sentence, verb: Token): boolean {
  if (isNegated(sentence, verb) || isFuture(sentence, verb) || isConditional(sentence, verb)) return false
  return verb.xpos === 'VBD' || verb.xpos === 'VBN' || verb.xpos === 'VBG'
}
