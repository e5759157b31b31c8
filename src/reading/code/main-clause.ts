import { contains, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, hasTo, isRelation, tokenById } from '../../model/tree.ts'

/** Verbs by which a speaker leads to what he holds: "I think that", "we believe", "it is important to note that". */
const HOLDING = new Set(
  (
    'think believe say know feel repeat insist hope guess warn maintain argue note stress point recall remember emphasise ' +
    'emphasize add admit understand remind underline reiterate mention acknowledge recognise recognize'
  ).split(' '),
)

/** Verbs that lead to such a verb: "I want to stress that", "we have to recognise that". */
const TO_HOLD = new Set('want have need wish like love ought'.split(' '))

/** What is said of a thing that one holds: "it is clear that", "it is a fact that". */
const HELD = new Set(
  (
    'clear obvious evident plain true certain undeniable undisputed known sad unfortunate regrettable shame pity fact truth ' +
    'reality problem tragedy irony secret important necessary worth fair right time honest'
  ).split(' '),
)

/** Whether a clause is what someone says, and no part of a clause that tells more: not "if Peru must pay". */
export function isMain(sentence: Sentence, token: Token, piece: Span): boolean {
  let at = token
  for (let steps = 0; steps < FAR; steps++) {
    if (childrenBy(sentence, at.id, 'mark', 'advmod').some(({ lemma }) => DOUBTED.has(lemma.toLowerCase())))
      return false
    const above = tokenById(sentence, at.head)
    if (!above || !contains(piece, above)) return true
    if (isClausal(at) && above.lemma === 'doubt' && isNo(sentence, above)) return true
    if (!leadsTo(sentence, above, at) && !isRelation(at, 'conj') && !isRelation(at, 'parataxis')) return false
    at = above
  }
  return false
}

/** Whether a word leads to a clause that its speaker holds himself: "I think that", "it is fair to say that". */
function leadsTo(sentence: Sentence, above: Token, clause: Token): boolean {
  if (!isClausal(clause) && !isRelation(clause, 'csubj') && !hasTo(sentence, clause.id)) return false
  if (childrenBy(sentence, above.id, 'advmod').some(({ lemma }) => lemma === 'not')) return false
  if (HOLDING.has(above.lemma))
    return isFirst(sentence, above) || (hasTo(sentence, above.id) && !isOwned(sentence, above))
  if (hasTo(sentence, clause.id) && TO_HOLD.has(above.lemma)) return isFirst(sentence, above)
  return HELD.has(above.lemma.toLowerCase()) && childrenBy(sentence, above.id, 'cop').length > 0
}

/** "There is no doubt that he is brave". */
function isNo(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'det').some(({ lemma }) => lemma.toLowerCase() === 'no')
}

/** The clause after "that". */
function isClausal(token: Token): boolean {
  return isRelation(token, 'ccomp') || token.deprel === 'acl'
}

const FAR = 5
const DOUBTED = new Set(['if', 'unless', 'whether', 'when', 'while', 'although', 'though', 'how', 'why', 'where'])

function isFirst(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'nsubj').some(({ form }) => /^(?:i|we)$/i.test(form))
}

function isOwned(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'nsubj').length > 0
}
