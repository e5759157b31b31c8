import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Codebook } from '../../resources/codebook.ts'
import { rolesOf } from './roles/roles.ts'
import { referent } from './roles/subject.ts'

/** Whether a noun is a deed or a weapon: "the raid in Mali" was not made by Mali, as "officials in Mali" are its own. */
export function isDeedOrWeapon(codebook: Codebook, { upos, lemma }: Token): boolean {
  if (upos !== 'NOUN') return false
  return ['violence', 'weapon'].some((name) => codebook.classes.get(name)?.has(lemma.toLowerCase()))
}

/** Whether a phrase of a word says who suffered the deed that it tells: "the attack on X". */
export function isSufferer(codebook: Codebook, sentence: Sentence, word: Token, phrase: number): boolean {
  const violence = codebook.classes.get('violence')
  const deeds = word.upos === 'VERB' ? childrenBy(sentence, word.id, 'obj') : [word]
  if (!deeds.some(({ lemma }) => violence?.has(lemma.toLowerCase()))) return false
  // "opposed the Iraq war": where it was fought.
  const noun = tokenById(sentence, phrase)
  if (noun && isRelation(noun, 'compound')) return tokenById(sentence, noun.head)?.lemma.toLowerCase() === 'war'
  return childrenBy(sentence, phrase, 'case').some(({ lemma }) => AGAINST.has(lemma))
}

const AGAINST = new Set(['on', 'against', 'upon', 'at', 'in'])

/** "Launched an airstrike that killed two officers": the verb that made the deed of which a relative clause tells more. */
export function makingOf(codebook: Codebook, sentence: Sentence, verb: Token): Token | undefined {
  const [subject] = rolesOf(sentence, verb).get('subj') ?? []
  const deed = subject && referent(sentence, subject)
  if (!deed || deed === subject || !isDeedOrWeapon(codebook, deed) || !isRelation(deed, 'obj')) return undefined
  const making = tokenById(sentence, deed.head)
  // "Gave Peru missiles that shot down jets": who gives weapons does nothing with them.
  const isGiven = !codebook.classes.get('violence')?.has(deed.lemma.toLowerCase()) && GIVING.has(making?.lemma ?? '')
  return making && !isGiven && codebook.classes.get('carrier')?.has(making.lemma.toLowerCase()) ? making : undefined
}

const GIVING = new Set('bring deliver get give hand have lend offer provide receive sell send supply take'.split(' '))
