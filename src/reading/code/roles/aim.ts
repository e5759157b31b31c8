import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation } from '../../../model/tree.ts'

/** "What Peru wants is to join", "the aim of Peru is to join": whose wish is told. */
export function whoseAim(sentence: Sentence, aim: Token): readonly Token[] {
  const [clause] = childrenBy(sentence, aim.id, 'acl:relcl')
  if (aim.lemma.toLowerCase() === 'what') return clause ? childrenBy(sentence, clause.id, 'nsubj') : []
  if (!AIMS.has(aim.lemma.toLowerCase())) return []
  return childrenBy(sentence, aim.id, 'nmod', 'amod').filter(
    (owner) =>
      !isRelation(owner, 'nmod') ||
      owner.deprel === 'nmod:poss' ||
      /^(?:of|by)$/.test(caseOf(sentence, owner.id) ?? ''),
  )
}

/** Nouns of what someone means, tries or offers to do. */
export const AIMS = new Set(
  (
    'aim goal purpose plan intention intent objective ambition priority mission task wish dream hope policy strategy ' +
    'effort attempt bid decision move proposal offer push drive campaign step response reaction reply answer act refusal failure readiness willingness pledge promise vow threat'
  ).split(' '),
)
