import { negationOf } from '../../model/negation.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'
import { untruthOf } from '../../model/untruth.ts'
import type { Found } from './found.ts'

/** Verbs of refusing and failing: who "declined to confirm" a thing has not confirmed it. */
const WITHHOLDING =
  /^(?:avoid|cease|decline|fail|forbear|hesitate|neglect|refrain|refuse|stop|unable|unwilling|reluctant)$/

/**
 * "Has not said that", "nobody has accused", "declined to confirm that", "stopped short of saying that": what someone keeps to himself, and
 * what nobody says, is told by the writer; so is what someone "falsely claimed". Who does not just say a thing says it.
 */
export function isUnspoken({ sentence, word, entry }: Found): boolean {
  if (entry.pos !== 'verb' || entry.act !== 'says') return false
  const verb = sentence.tokens[word - 1]!
  return negationOf(sentence, word) !== null || isWithheld(sentence, verb) || untruthOf(sentence, verb) !== undefined
}

/** Whether somebody is told to say nothing: what others say inside is their own ("refused to comment on reports that"). */
export function keepsSilent(found: Found): boolean {
  return WITHHOLDING.test(found.entry.lemma) || isUnspoken(found)
}

function isWithheld(sentence: Sentence, { id, head, deprel }: Token): boolean {
  const marks = childrenBy(sentence, id, 'mark', 'case').map(({ lemma }) => lemma)
  if (marks.includes('without')) return true
  const above = tokenById(sentence, head)
  return /^(?:xcomp|advcl|acl|obl|ccomp)/.test(deprel) && above !== undefined && WITHHOLDING.test(above.lemma)
}
