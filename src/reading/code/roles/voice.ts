import type { Sentence, Token } from '../../../model/token.ts'
import { children, isRelation, tokenById } from '../../../model/tree.ts'
import { isClipped, isDoneToo } from './clipped.ts'

/** Whether a verb stands in the passive: by its auxiliary or subject, or as a bare past participle that modifies. */
export function isPassive(sentence: Sentence, token: Token): boolean {
  for (const { deprel } of children(sentence, token.id))
    if (deprel === 'aux:pass' || deprel === 'nsubj:pass' || deprel === 'csubj:pass') return true
  if (isClipped(sentence, token)) return true
  if (isRelation(token, 'conj') && isJoinedToPassive(sentence, token)) return true
  if (!isPastParticiple(token)) return false
  // "the claim that X had fought": a clause of its own, and no participle of the noun.
  if (isPerfect(sentence, token)) return false
  if (isRelation(token, 'acl') && token.deprel !== 'acl:relcl') return true
  const bare = !children(sentence, token.id).some((child) => isRelation(child, 'aux') || isRelation(child, 'nsubj'))
  if (bare && isRelation(token, 'xcomp')) return STAYING.has(tokenById(sentence, token.head)?.lemma ?? '')
  return bare && (isRelation(token, 'advcl') || token.deprel === 'amod')
}

/** "Was arrested and deported": a participle that shares its subject and its "be" with the passive that it is joined to. */
function isJoinedToPassive(sentence: Sentence, token: Token): boolean {
  if (!isPastParticiple(token) && !(token.xpos === 'VBD' && isDoneToo(sentence, token))) return false
  if (children(sentence, token.id).some((child) => SHARED.some((relation) => isRelation(child, relation)))) return false
  const head = tokenById(sentence, token.head)
  return head !== undefined && head.upos === 'VERB' && isPassive(sentence, head)
}

/** What a verb that shares its subject with the one before has not itself. */
const SHARED = ['nsubj', 'aux', 'obj', 'ccomp', 'mark']

/** Verbs that say of someone no more than that he is so: "the island remains occupied by Turkey". */
const STAYING = new Set(['remain', 'stay', 'stand', 'lie', 'get', 'become', 'feel', 'appear', 'seem', 'go'])

function isPerfect(sentence: Sentence, token: Token): boolean {
  return children(sentence, token.id).some(
    (child) => isRelation(child, 'aux') && /^(?:have|had|has|having|'ve)$/i.test(child.form),
  )
}

/** Whether a word is a past participle, by its features or, failing those, its tag. */
export function isPastParticiple({ xpos, feats }: Token): boolean {
  return xpos === 'VBN' || (feats.includes('VerbForm=Part') && feats.includes('Tense=Past'))
}
