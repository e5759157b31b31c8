import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { ANSWERING } from './answering.ts'
import type { Draft } from './draft.ts'
import type { Pronoun } from './pronoun.ts'
import { isSubject, type Story } from './story.ts'

/** Nouns of what is said against another, who is told of in the clause behind them. */
const CHARGES = /^(?:accusation|allegation|charge|complaint|criticism|suspicion)$/

/** Verbs of which the subject answers what is said of himself. */
const DENYING = /^(?:deny|disown|contest|rebut|refute)$/

/** Verbs besides of which the subject answers what he is charged with: "brushed aside", "shrugged off". */
const BRUSHING = /^(?:brush|deride|laugh|scoff|scorn|shrug|wave)$/

/**
 * "Mali rejected Niger's accusation that it had shelled a village", "Niger's charge against Mali that it": who is charged, and not who charges
 * him, where the pronoun is the subject of the charge. Null elsewhere.
 */
export function chargedOf(story: Story, draft: Pronoun): Draft | null {
  const { sentence } = draft
  if (draft.form === 'possessive' || !/^(?:thing|many)$/.test(draft.person)) return null
  const noun = nounOver(sentence, tokenById(sentence, draft.head)!)
  const verb = noun && tokenById(sentence, noun.head)
  if (!noun || !verb) return null
  const isCharge = CHARGES.test(noun.lemma)
  const against = isCharge && childrenBy(sentence, noun.id, 'nmod').find(({ id }) => caseOf(sentence, id) === 'against')
  const isAnswer = DENYING.test(verb.lemma) || (isCharge && (ANSWERING.test(verb.lemma) || BRUSHING.test(verb.lemma)))
  const isBelow = isRelation(noun, 'obj') || isRelation(noun, 'obl')
  const [answerer] = isAnswer && isBelow ? childrenBy(sentence, verb.id, 'nsubj').filter(isSubject) : []
  const charged = against || answerer
  const found = charged && story.at(draft, charged.id)
  return found && found.actors.length > 0 && (found.plural || draft.person === 'thing') ? found : null
}

/** The noun right before the clause of which a word is the subject, wherever a parser hangs the clause. */
function nounOver(sentence: Sentence, word: Token): Token | undefined {
  const verb = isRelation(word, 'nsubj') ? tokenById(sentence, word.head) : undefined
  const that = verb && childrenBy(sentence, verb.id, 'mark').find(({ lemma }) => lemma.toLowerCase() === 'that')
  const before = that && tokenById(sentence, that.id - 1)
  if (!before) return undefined
  const above = isRelation(before, 'nmod') ? tokenById(sentence, before.head) : undefined
  return above && CHARGES.test(above.lemma) ? above : before
}
