import type { Sentence, Token } from '../../model/token.ts'
import { children, childrenBy, isNegation, isRelation, tokenById } from '../../model/tree.ts'
import { untruthOf } from '../../model/untruth.ts'
import { firstConjunct, markerOf } from './governor.ts'
import { isDefinite } from './signs.ts'
import { type Standing, standing } from './standing.ts'

/**
 * What the words around a deed say against it, whatever they do not govern: that its report is false, that somebody else did it, that it
 * takes place in a film, that who meant to do it was caught first. Null where none does.
 */
export function untrue(sentence: Sentence, token: Token): Standing | null {
  const cue = falsehood(sentence, token) ?? notTheOne(sentence, token) ?? cutShort(sentence, token)
  if (cue !== undefined)
    return isNegated(sentence, token)
      ? standing('happened', cue, 'past', 1)
      : standing('denied', cue, token.xpos === 'VBZ' || token.xpos === 'VBP' ? 'present' : 'past', -2)
  const unreal = wouldBe(sentence, token) ?? fiction(sentence, token) ?? inCase(sentence, token)
  return unreal === undefined ? null : standing('possible', unreal, null)
}

function isNegated(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'advmod').some(isNegation)
}

function falsehood(sentence: Sentence, token: Token): Token | undefined {
  const { head, id, deprel } = firstConjunct(sentence, token)
  const above = tokenById(sentence, head)
  if (!above || !/^(?:ccomp|xcomp|advcl|acl(?::relcl)?|obl|nmod)$/.test(deprel)) return undefined
  const told = deprel === 'ccomp' || deprel === 'xcomp' || /^(?:about|for|of|that)$/.test(markerOf(sentence, id) ?? '')
  return told ? untruthOf(sentence, above) : undefined
}

/** "It was not Kenya that shelled Chile", "it was not Chile that Kenya shelled"; not "it was not the first time that Kenya shelled Chile". */
function notTheOne(sentence: Sentence, { id, head, deprel }: Token): Token | undefined {
  const one = deprel === 'acl:relcl' ? tokenById(sentence, head) : undefined
  if (one?.upos !== 'PROPN' || childrenBy(sentence, one.id, 'cop', 'nsubj').length !== 2) return undefined
  if (!childrenBy(sentence, one.id, 'nsubj').some(({ form }) => /^it$/i.test(form))) return undefined
  if (childrenBy(sentence, one.id, 'case', 'conj').length > 0) return undefined
  const below = children(sentence, id)
  const isAsked = below.some(({ form, deprel: of }) => /^(?:that|who|which|whom)$/i.test(form) && of !== 'mark')
  return isAsked
    ? childrenBy(sentence, one.id, 'advmod').find((word) => isNegation(word) && word.id < one.id)
    : undefined
}

const CAUGHT = /^(?:arrest|beat|catch|detain|foil|halt|intercept|kill|repel|stop|thwart)$/

/** "Was stopped before bombing Peru": who was caught before a deed has not done it. */
function cutShort(sentence: Sentence, token: Token): Token | undefined {
  const above = tokenById(sentence, token.head)
  if (token.xpos !== 'VBG' || token.deprel !== 'advcl' || !above || !CAUGHT.test(above.lemma)) return undefined
  if (markerOf(sentence, token.id) !== 'before') return undefined
  return childrenBy(sentence, above.id, 'aux:pass').length > 0 ? above : undefined
}

/** "The would-be attack": a tree hangs its words anywhere. */
function wouldBe(sentence: Sentence, { id, upos }: Token): Token | undefined {
  const article = upos === 'NOUN' ? childrenBy(sentence, id, 'det')[0] : undefined
  const first = article && tokenById(sentence, article.id + 1)
  return first?.form === 'would' && tokenById(sentence, first.id + 1)?.form === '-' ? first : undefined
}

/** "In case of an attack": no attack yet; "in the case of the attack" there was one. */
function inCase(sentence: Sentence, { head, deprel }: Token): Token | undefined {
  const above = deprel === 'nmod' ? tokenById(sentence, head) : undefined
  if (above?.lemma !== 'case' || markerOf(sentence, above.id) !== 'in') return undefined
  return childrenBy(sentence, above.id, 'det', 'amod', 'nmod:poss').length === 0 ? above : undefined
}

const FICTION = /^(?:comedy|dream|film|movie|nightmare|novel|parody|satire|simulation|thriller)$/

/** "In the film, Peru invades Chile". */
function fiction(sentence: Sentence, { id, upos }: Token): Token | undefined {
  if (upos !== 'VERB') return undefined
  return children(sentence, id).find(
    (child) => isRelation(child, 'obl') && FICTION.test(child.lemma) && markerOf(sentence, child.id) === 'in',
  )
}

/**
 * "An attack on Chile would be a crime", "will be costly": whether what is said of a deed by "be" tells that it is still to come. What is
 * known ("the attack could be a crime") is only doubted for what it is, save under "would".
 */
export function isUnrealSubject(sentence: Sentence, deed: Token, said: Token): boolean {
  if (childrenBy(sentence, said.id, 'cop').length === 0) return false
  const aux = childrenBy(sentence, said.id, 'aux').map(({ form }) => form.toLowerCase())
  if (aux.some((form) => /^ha(?:ve|s|d)$/.test(form))) return false
  return aux.some((form) =>
    isDefinite(sentence, deed) ? form === 'would' : /^(?:could|may|might|will|would)$/.test(form),
  )
}
