import { isLaw } from '../../../model/laws.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import { referent, surfaceSubject } from './subject.ts'

/** What is laid down with or by them. */
const LAID_DOWN = new Set(['package', 'embargo', 'ban', 'sanction'])

/** What one does to a law by which it becomes one's own. */
const GIVES = new Set(
  (
    'pass adopt sign approve enact issue introduce draft propose back impose vote decree promulgate announce unveil write ' +
    'publish prepare debate consider endorse'
  ).split(' '),
)

/**
 * Who does what a law is said to do: "a law adopted by the Duma bars Americans", "a bill, passed by the Senate, would freeze", "the Senate
 * passed a bill that bars". Empty of any other subject.
 */
export function lawgiversOf(sentence: Sentence, subject: Token): readonly Token[] {
  const law = referent(sentence, subject)
  if (!isLaw(law) && !LAID_DOWN.has(law.lemma.toLowerCase())) return []
  const byWhom = (word: Token) =>
    childrenBy(sentence, word.id, 'obl', 'nmod').filter(({ id }) => caseOf(sentence, id) === 'by')
  const passed = childrenBy(sentence, law.id, 'acl').filter(({ xpos, lemma }) => xpos === 'VBN' && GIVES.has(lemma))
  const makers = [law, ...passed].flatMap(byWhom)
  if (makers.length > 0) return makers
  const verb = isRelation(law, 'obj') ? tokenById(sentence, law.head) : undefined
  if (!verb || !GIVES.has(verb.lemma)) return []
  return surfaceSubject(sentence, verb).map((giver) => referent(sentence, giver))
}
