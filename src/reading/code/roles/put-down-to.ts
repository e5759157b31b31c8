import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy } from '../../../model/tree.ts'

/** Behind which preposition stands whose deed a participle says a thing is: "blamed on Peru", "attributed to rebels". */
const PUTTING: ReadonlyMap<string, string> = new Map([
  ['ascribe', 'to'],
  ['attribute', 'to'],
  ['blame', 'on'],
  ['claim', 'by'],
  ['pin', 'on'],
])

/**
 * Who is said to have done what a noun tells, by a participle or a clause behind it: "an attack blamed on Peru", "a raid claimed by rebels",
 * "a raid that Chad attributes to rebels". Empty where nobody is.
 */
export function putDownTo(sentence: Sentence, noun: Token): readonly Token[] {
  return childrenBy(sentence, noun.id, 'acl', 'acl:relcl').flatMap((clause) => {
    const marker = PUTTING.get(clause.lemma.toLowerCase())
    if (marker === undefined || childrenBy(sentence, clause.id, 'advmod').some(({ lemma }) => lemma === 'not'))
      return []
    const isActive = clause.deprel === 'acl:relcl' && childrenBy(sentence, clause.id, 'aux:pass').length === 0
    if (marker === 'by' && isActive)
      return childrenBy(sentence, clause.id, 'nsubj').filter(({ upos }) => upos !== 'PRON')
    return childrenBy(sentence, clause.id, 'obl').filter(({ id }) => caseOf(sentence, id) === marker)
  })
}
