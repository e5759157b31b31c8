import type { Sentence, Token } from '../../model/token.ts'
import { children, isRelation, tokenById } from '../../model/tree.ts'

/** Whether a verb stands in the passive: by its auxiliary or subject, or as a bare past participle that modifies. */
export function isPassive(sentence: Sentence, token: Token): boolean {
  for (const { deprel } of children(sentence, token.id))
    if (deprel === 'aux:pass' || deprel === 'nsubj:pass' || deprel === 'csubj:pass') return true
  if (isClipped(sentence, token)) return true
  if (!isPastParticiple(token)) return false
  // "the claim that X had fought": a clause of its own, and no participle of the noun.
  if (isPerfect(sentence, token)) return false
  if (isRelation(token, 'acl') && token.deprel !== 'acl:relcl') return true
  const bare = !children(sentence, token.id).some((child) => isRelation(child, 'aux') || isRelation(child, 'nsubj'))
  if (bare && isRelation(token, 'xcomp')) return STAYING.has(tokenById(sentence, token.head)?.lemma ?? '')
  return bare && (isRelation(token, 'advcl') || token.deprel === 'amod')
}

/** Verbs that say of someone no more than that he is so: "the island remains occupied by Turkey". */
const STAYING = new Set(['remain', 'stay', 'stand', 'lie', 'get', 'become', 'feel', 'appear', 'seem', 'go'])

/** Verbs that always have an object where they are active. */
const TRANSITIVE = new Set(
  (
    'abduct accuse apprehend arrest assassinate deport detain evict execute expel free imprison indict injure jail kidnap kill ' +
    'lynch murder poison repatriate rescue slay wound'
  ).split(' '),
)

/**
 * "Six Chadians arrested in the raid", "a reporter shot dead in Lima", "a priest held prisoner by rebels": a participle that parsers take
 * for the past tense. Nothing stands behind it that it could be done to.
 */
function isClipped(sentence: Sentence, { id, lemma, xpos, deprel }: Token): boolean {
  if (xpos !== 'VBD' && xpos !== 'VBN') return false
  const own = children(sentence, id)
  if (own.some((child) => isRelation(child, 'aux') || isRelation(child, 'ccomp'))) return false
  const next = sentence.tokens[id]
  if (lemma === 'hold') return /^(?:prisoner|hostage|captive)$/.test(next?.form.toLowerCase() ?? '')
  if (next && /^(?:NOUN|PROPN|DET|NUM|PRON|ADJ)$/.test(next.upos) && lemma !== 'shoot') return false
  const isShot = lemma === 'shoot' && /^(?:dead|down)$/.test(next?.form.toLowerCase() ?? '')
  if (!isShot && !TRANSITIVE.has(lemma)) return false
  // "Whom Peru arrested", "arrested and tried five men".
  if (deprel === 'acl:relcl' || deprel === 'conj' || own.some((child) => isRelation(child, 'conj'))) return false
  return !own.some((child) => isRelation(child, 'obj') || (child.id > id && isRelation(child, 'nsubj')))
}

function isPerfect(sentence: Sentence, token: Token): boolean {
  return children(sentence, token.id).some(
    (child) => isRelation(child, 'aux') && /^(?:have|had|has|having|'ve)$/i.test(child.form),
  )
}

/** Whether a word is a past participle, by its features or, failing those, its tag. */
export function isPastParticiple({ xpos, feats }: Token): boolean {
  return xpos === 'VBN' || (feats.includes('VerbForm=Part') && feats.includes('Tense=Past'))
}
