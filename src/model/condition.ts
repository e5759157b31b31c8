import type { Sentence, Token } from './token.ts'
import { caseOf, childrenBy, subtree, tokenById } from './tree.ts'

const HINGES: ReadonlySet<string> = new Set(['if', 'unless'])

/**
 * Whether a clause only says on what another hangs: under "if", "unless", "in case", "provided that", "in the event that", or with its verb
 * set first, "should Peru pay", "had Peru paid".
 */
export function isCondition(sentence: Sentence, clause: Token): boolean {
  const { deprel } = clause
  if (deprel.startsWith('advcl')) return isHinged(sentence, clause) || isInverted(sentence, clause)
  if (deprel === 'root') return hasOutcome(sentence, clause) && isInverted(sentence, clause)
  const above = tokenById(sentence, clause.head)
  if (!above) return false
  // "Mali will help should Chad attack": behind its verb a tree takes it for what that tells.
  if (TAKEN_FOR.has(deprel) && above.id < clause.id && isOpen(sentence, above) && isInverted(sentence, clause))
    return true
  if (!childrenBy(sentence, clause.id, 'mark').some(({ form }) => form === 'that')) return false
  if (deprel === 'ccomp') return /^provid(?:ed|ing)$/i.test(above.form) && isBare(sentence, above)
  if (!deprel.startsWith('acl')) return false
  const before = caseOf(sentence, above.id)
  return (before === 'in' && above.lemma === 'event') || (before === 'on' && above.lemma === 'condition')
}

const TAKEN_FOR: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'parataxis'])

/** The word that opens a condition. */
function isHinged(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'mark').some(
    (mark) =>
      HINGES.has(mark.lemma.toLowerCase()) ||
      (mark.lemma.toLowerCase() === 'in' &&
        childrenBy(sentence, mark.id, 'fixed').some(({ lemma }) => lemma === 'case')),
  )
}

/** "Provided that": a participle that nobody is the subject of. */
function isBare(sentence: Sentence, { id, deprel }: Token): boolean {
  return deprel !== 'root' && childrenBy(sentence, id, 'nsubj', 'aux', 'obj').length === 0
}

/**
 * "Should Peru pay, …", "…, had Peru paid": "should", "had" or "were" right before its subject, where nothing is asked and no word before it
 * has drawn it there ("nor had Peru paid").
 */
function isInverted(sentence: Sentence, clause: Token): boolean {
  const subject = childrenBy(sentence, clause.id, 'nsubj')[0]
  const verb = subject && tokenById(sentence, subtree(sentence, subject.id)[0]!.id - 1)
  if (!verb || !/^(?:should|had|were)$/i.test(verb.form) || sentence.tokens.at(-1)?.form === '?') return false
  return childrenBy(sentence, clause.id, 'advmod', 'mark', 'cc', 'obj', 'obl', 'advcl').every(({ id }) => id > verb.id)
}

/** "Had Peru paid, Chile would have left": the clause with what would have come of it, which a tree hangs below the first. */
function hasOutcome(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'parataxis', 'ccomp', 'conj').some((other) => isOpen(sentence, other))
}

/** Whether a verb tells what will or would be. */
function isOpen(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'aux').some(({ form }) =>
    /^(?:would|could|might|will|may|can|'ll|’ll|'d|’d)$/i.test(form),
  )
}
