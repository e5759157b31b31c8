import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Chunk } from './chunk.ts'
import type { RoleAt } from './role.ts'
import type { View } from './view.ts'

/** Those whom one sends to deal with a state: "Norway's envoy for Sudan". */
const SENT = /^(?:commissioner|coordinator|co-ordinator|emissary|envoy|rapporteur)$/
const REPRESENTING = /^(?:high|personal|special)$/i

/** Those who know a state and need not be of it: "China experts". */
const KNOWING = /^(?:analyst|correspondent|expert|historian|observer|scholar|specialist)$/

/** Whether "for" and "to" name whom one is sent to: "special envoy for Sudan"; "a spokesman for Sudan" is Sudan's own. */
export function isSent(
  { sentence }: { readonly sentence: Sentence },
  { role, head }: Pick<RoleAt, 'role' | 'head'>,
): boolean {
  if (SENT.test(role.head)) return true
  return role.head === 'representative' && REPRESENTING.test(tokenById(sentence, head - 1)?.form ?? '')
}

const WAGED = /^(?:campaign|conflict|crisis|invasion|treaty|wars?)$/i

/**
 * Whether a state named before an office is what its holder fought in, knows or is sent to, and not whose he is: "a Korean War veteran",
 * "a Greek Orthodox priest", "China expert Ann Lee", the second state of "the US Syria envoy".
 *
 * @param id the state's last word
 * @param isSecond whether another state or body stands before it in the phrase
 */
export function isTopic(view: View, at: RoleAt, id: number, isSecond: boolean): boolean {
  const { sentence } = view
  const next = tokenById(sentence, id + 1)
  if (next && id + 1 < at.head && (WAGED.test(next.form) || isCreed(sentence, next, at))) return true
  const chunk = view.chunkAt.get(id)?.find((c) => c.match && view.choose(c).entry)
  const named = chunk && view.choose(chunk).entry?.use === 'name' && id + 1 === at.first && next?.xpos !== 'POS'
  return named === true && (KNOWING.test(at.role.head) || (isSecond && isSent(view, at)))
}

/** "A Greek Orthodox church": a creed that people of any state hold; "the Greek Orthodox Church" is a body of one. */
function isCreed({ tokens }: Sentence, { form }: Token, at: RoleAt): boolean {
  return /^(?:Orthodox|Catholic)$/.test(form) && /^\p{Ll}/u.test(tokens[at.head - 1]?.form ?? '')
}

const SPEAKING = /^(?:learn|speak|study|teach|translate|understand)$/

/** Whether a word for the people of a state is their language: "in French and English", "translated into Thai", "speaks Lao". */
export function isLanguage(sentence: Sentence, { first, last, head: id }: Chunk): boolean {
  const head = tokenById(sentence, id)
  if (!head || first !== last || head.xpos === 'NNS' || head.xpos === 'NNPS') return false
  if (childrenBy(sentence, id, 'det', 'nmod:poss', 'nummod').length > 0) return false
  if (isRelation(head, 'conj')) {
    const one = tokenById(sentence, head.head)!
    return isLanguage(sentence, { first: one.id, last: one.id, head: one.id, type: null, match: null })
  }
  const verb = tokenById(sentence, head.head)
  if (isRelation(head, 'obj')) return SPEAKING.test(verb?.lemma ?? '')
  const marker = caseOf(sentence, id) ?? ''
  const isInside = isRelation(head, 'obl') || isRelation(head, 'nmod')
  return isInside && (marker === 'in' || marker === 'into')
}

/** Whether a name is what a work is called: "a painting entitled Chile". */
export function isTitle(sentence: Sentence, { head }: Chunk): boolean {
  const name = tokenById(sentence, head)
  const verb = name && isRelation(name, 'obj') ? tokenById(sentence, name.head) : undefined
  return verb !== undefined && isRelation(verb, 'acl') && /^(?:entitled|titled)$/.test(verb.form)
}
