import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'

/**
 * Whether all that a clause is about was spoken of before, so that who is on the other side may be sought there: "refused",
 * "rejected the request", "apologised for it". "Released a tax plan" is about something new, and its other side is not that of
 * what was told before.
 *
 * @param head id of the event's word
 */
export function refersBack(sentence: Sentence, head: number): boolean {
  const word = tokenById(sentence, head)
  if (!word) return false
  if (childrenBy(sentence, head, 'ccomp').length > 0) return false
  const inner = childrenBy(sentence, head, 'xcomp')
  return [word, ...inner].every(({ id }) => contentOf(sentence, id).every((one) => isKnown(sentence, one)))
}

/** What a verb is about: its object, or what its phrases name where it has none. */
function contentOf(sentence: Sentence, id: number): readonly Token[] {
  const objects = childrenBy(sentence, id, 'obj')
  return objects.length > 0 ? objects : childrenBy(sentence, id, 'obl')
}

const BACK = new Set(['the', 'this', 'that', 'these', 'those'])
const FURTHER = ['acl', 'acl:relcl', 'appos', 'conj']

/** A pronoun, a day, a number of things, or a noun with "the", "this" or "its" that no clause tells apart. */
function isKnown(sentence: Sentence, word: Token): boolean {
  if (word.upos === 'PRON' || word.upos === 'NUM' || word.upos === 'DET') return true
  if (word.deprel === 'obl:tmod' || word.deprel === 'obl:unmarked' || isTime(word)) return true
  if (word.upos !== 'NOUN' || childrenBy(sentence, word.id, ...FURTHER).length > 0) return false
  return (
    childrenBy(sentence, word.id, 'nummod').length > 0 ||
    childrenBy(sentence, word.id, 'det').some(({ lemma }) => BACK.has(lemma.toLowerCase())) ||
    childrenBy(sentence, word.id, 'nmod:poss').some(({ upos }) => upos === 'PRON')
  )
}

const TIMES =
  /^(?:\w+day|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|day|hour|minute|\d{4})s?$/i

function isTime({ form }: Token): boolean {
  return TIMES.test(form)
}
