import type { Sentence, Token } from '../../../model/token.ts'
import { ancestors, childrenBy, isNegation, isRelation, tokenById } from '../../../model/tree.ts'

/** A clause of which only who acts and an auxiliary are left: "as has Denmark", "but Bolivia did". */
export interface LeftOut {
  readonly doer: Token
  /** The verb of the clause that it goes on with; undefined where that is the sentence before. */
  readonly beside: Token | undefined
  /** Whether it says that the other does as the one before: "so has", "did too". */
  readonly isLike: boolean
  readonly isNegated: boolean
  readonly isToCome: boolean
  /** Whether its auxiliary is "be", which goes on with a passive or with what is being done. */
  readonly isBe: boolean
}

const AUXILIARY = /^(?:do|have|be|will|would|shall|can|could|may|might|must|should)$/
const TO_COME = /^(?:will|would|shall|may|might|can|could|must|should)$/
/** What opens a clause of which the auxiliary stands before who acts. */
const OPENING = /^(?:as|so|nor|neither)$/
/** What may stand in it besides. */
const BESIDE = 'nsubj advmod punct mark cc obl aux case nmod discourse'.split(' ')
const LIKE = /^(?:too|also|so|likewise|either|already)$/
/** Clauses that do not tell that it is so. */
const IFFY = /^(?:if|unless|until|once|whether|when|because|what|that|than)$/

/** What an auxiliary leaves to be said again of the verb before it; undefined where it goes with a verb of its own. */
export function leftOut(sentence: Sentence, token: Token): LeftOut | undefined {
  if (!AUXILIARY.test(token.lemma.toLowerCase())) return undefined
  const opening = openingOf(sentence, token)
  return opening ? turned(sentence, token, opening) : bare(sentence, token)
}

/** The "as", "so" or "nor" right before an auxiliary, or with nothing between but an aside: "So, on Tuesday, did Peru". */
function openingOf(sentence: Sentence, { id }: Token): string | undefined {
  let before = tokenById(sentence, id - 1)
  if (before?.form === ',') {
    const comma = sentence.tokens.findLast((token) => token.id < before!.id && token.form === ',')
    before = comma && comma.id > before.id - ASIDE ? tokenById(sentence, comma.id - 1) : undefined
  }
  const form = before?.form.toLowerCase()
  return form && OPENING.test(form) ? form : undefined
}

/** How many words an aside has at most. */
const ASIDE = 7

/** "As has Denmark", "so will Spain", "nor did Greece". Parsers take who acts for an object, or for what the clause says. */
function turned(sentence: Sentence, token: Token, opening: string): LeftOut | undefined {
  const above = tokenById(sentence, token.head)
  const own = childrenBy(sentence, token.id, 'nsubj', 'obj').find(({ id }) => id > token.id)
  const isCarried = !own && (isRelation(token, 'aux') || token.deprel === 'cop')
  const doer = isCarried ? above : own
  if (!doer || doer.id < token.id || !/^(?:PROPN|NOUN)$/.test(doer.upos)) return undefined
  const first = sentence.tokens.find(({ id, upos }) => id > token.id && !/^(?:DET|ADJ)$/.test(upos))
  if (first !== doer && first?.head !== doer.id && tokenById(sentence, first?.head ?? 0)?.head !== doer.id)
    return undefined
  const isNegated = opening === 'nor' || opening === 'neither'
  const beside = tokenById(sentence, (isCarried ? doer : token).head)
  return { ...kindOf(token), doer, beside, isLike: true, isNegated }
}

/** "But Bolivia did", "Ireland has too", "as Cyprus had done in May". */
function bare(sentence: Sentence, token: Token): LeftOut | undefined {
  if (isRelation(token, 'aux') || token.deprel === 'cop') return undefined
  const below = sentence.tokens.filter(({ head }) => head === token.id)
  const own = below.find((child) => isRelation(child, 'nsubj'))
  // "Promised to pay, and did".
  const doer = own ?? (isRelation(token, 'conj') ? childrenBy(sentence, token.head, 'nsubj')[0] : undefined)
  const isWhich = (child: Token) => child.lemma === 'which' && isRelation(child, 'obj')
  if (!doer || doer.id > token.id || !below.every((one) => BESIDE.includes(one.deprel.split(':')[0]!) || isWhich(one)))
    return undefined
  if (token.deprel.startsWith('acl') && !below.some(isWhich)) return undefined
  if (below.some((child) => IFFY.test(child.form.toLowerCase()))) return undefined
  const isNegated = below.some(isNegation)
  const above = tokenById(sentence, token.head)
  // "Peru has a fleet", of which a parser lost the object, is no such clause: when it was may follow, and nothing else.
  const next = tokenById(sentence, token.id + 1)
  const opens = !next || next.upos === 'PUNCT' || isNegation(next)
  const isAlone = opens || [next, ...ancestors(sentence, next.id)].some(({ head }) => head === token.id)
  if (!isAlone || (token.lemma === 'be' && !opens)) return undefined
  const isLike = below.some((child) => LIKE.test(child.form.toLowerCase()) || child.form.toLowerCase() === 'as')
  return { ...kindOf(token, below), doer, beside: above, isLike, isNegated }
}

function kindOf(token: Token, below: readonly Token[] = []): Pick<LeftOut, 'isToCome' | 'isBe'> {
  const isToCome = [token, ...below].some(({ lemma, upos }) => upos === 'AUX' && TO_COME.test(lemma))
  return { isToCome, isBe: token.lemma === 'be' }
}
