import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import { isBearing } from './bearer.ts'
import { casesOf } from './cases.ts'
import { surfaceSubject } from './subject.ts'

/** Prepositions that say by whom and to whom, where a noun tells a deed, where something is said to be there, and where the noun is somebody's. */
const OF_DEEDS = new Set(['on', 'against', 'by'])
const OF_ALL = new Set([...OF_DEEDS, 'to', 'from', 'between', 'with', 'in', 'at', 'over', 'about'])
const OF_OWNED = new Set([...OF_DEEDS, 'to', 'from', 'for', 'into', 'near'])

/**
 * The phrases of a noun that a parser hangs on the verb, each with its preposition: "condemned the attack by rebels on a village", "there were
 * threats from Peru to Chile", "described Kenya's apology to Chad".
 */
export function hungAbove(sentence: Sentence, noun: Token): readonly (readonly [string, Token])[] {
  const verb = tokenById(sentence, noun.head)
  if (verb?.upos !== 'VERB') return []
  if (verb.id > noun.id) return isRelation(noun, 'obl') ? feltAt(sentence, noun, verb) : []
  const isThere = isRelation(noun, 'nsubj') && childrenBy(sentence, verb.id, 'expl').length > 0
  if (isRelation(noun, 'obl')) return [...rightBehind(sentence, noun, verb), ...feltAt(sentence, noun, verb)]
  if (!isThere && !isRelation(noun, 'obj')) return []
  if (isBearing(verb)) return fromAbove(sentence, noun, verb)
  const own = isThere ? OF_ALL : isOwned(sentence, noun) ? OF_OWNED : OF_DEEDS
  return childrenBy(sentence, verb.id, 'obl')
    .filter(({ id }) => id > noun.id)
    .flatMap((phrase) =>
      casesOf(sentence, childrenBy(sentence, phrase.id, 'case'))
        .filter((role) => own.has(role))
        .map((role) => [role, phrase] as const),
    )
}

/** "Got an apology from Peru": from whom the subject has it is who did it, by whichever word a noun's frame has him. */
function fromAbove(sentence: Sentence, noun: Token, verb: Token): readonly (readonly [string, Token])[] {
  return [noun, verb]
    .flatMap(({ id }) => childrenBy(sentence, id, 'obl', 'nmod'))
    .filter(({ id }) => id > noun.id)
    .flatMap((phrase) => {
      const roles = casesOf(sentence, childrenBy(sentence, phrase.id, 'case'))
      if (roles.includes('from')) return [['from', phrase] as const, ['by', phrase] as const]
      return roles.filter((role) => OF_DEEDS.has(role)).map((role) => [role, phrase] as const)
    })
}

/** "Was caused by Armenian help to Egypt", "is known for its raid on Egypt": the phrase of the verb that begins where the noun ends. */
function rightBehind(sentence: Sentence, noun: Token, verb: Token): readonly (readonly [string, Token])[] {
  const phrase = childrenBy(sentence, verb.id, 'obl').find((other) =>
    childrenBy(sentence, other.id, 'case').some(({ id }) => id === noun.id + 1),
  )
  if (!phrase || noun.upos !== 'NOUN') return []
  const roles = casesOf(sentence, childrenBy(sentence, phrase.id, 'case'))
  return roles.filter((role) => OF_OWNED.has(role) && role !== 'by').map((role) => [role, phrase] as const)
}

/** Nouns for what one feels at what another does. */
const FELT =
  /^(?:alarm|anger|annoyance|chagrin|consternation|delight|disappointment|disgust|dismay|displeasure|exasperation|frustration|fury|glee|indignation|irritation|joy|outrage|rage|relief|satisfaction|unease)$/

/** "To the fury of Chile Peru freed him", "Peru freed him, to Chile's relief": who does it is who is felt so at. */
function feltAt(sentence: Sentence, { id, lemma }: Token, verb: Token): readonly (readonly [string, Token])[] {
  // Of fans and crowds it is no act of anybody's.
  const isNamed = childrenBy(sentence, id, 'nmod', 'nmod:poss', 'amod').some(
    ({ upos, form }) => upos === 'PROPN' || /^\p{Lu}/u.test(form),
  )
  if (!isNamed || !FELT.test(lemma) || !casesOf(sentence, childrenBy(sentence, id, 'case')).includes('to')) return []
  return surfaceSubject(sentence, verb).map((subject) => ['at', subject] as const)
}

/** Whether words before a noun say whose it is: "Kenya's", "Kenyan". */
function isOwned(sentence: Sentence, noun: Token): boolean {
  return childrenBy(sentence, noun.id, 'nmod:poss', 'amod').some(
    ({ deprel, form, id }) => deprel === 'nmod:poss' || (/^\p{Lu}/u.test(form) && id > 1),
  )
}
