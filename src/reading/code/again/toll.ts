import type { Event } from '../../../model/event.ts'
import { negating } from '../../../model/negation.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, subtree } from '../../../model/tree.ts'
import type { Reading } from '../reading.ts'
import { rolesOf } from '../roles/roles.ts'
import { again, fromBefore } from './again.ts'
import { type Before, toldSince } from './told-before.ts'

/**
 * Whom an attack that was just told of struck down, where the clause names neither side: "Sudan shelled a market. The shelling killed nine",
 * "At least four people died". It is done by who attacked, to who was attacked.
 */
export function tollsIn(sentence: Sentence, before: Before): readonly Reading[] {
  return sentence.tokens.flatMap((verb) => {
    if (verb.upos !== 'VERB' || !TOLL.test(verb.lemma) || !isSaidOutright(sentence, verb)) return []
    if (toldSince(before, sentence.index).some(({ head }) => head === verb.id)) return []
    const far = reachOf(sentence, verb, before)
    const told = far > 0 && namesNoOther(sentence, verb, before) ? attackWithin(sentence, far, before) : undefined
    return told ? [tollOf(verb, told)] : []
  })
}

/** What a party is worth that only the attack before names. */
const TAKEN_UP = 0.8

function tollOf(verb: Token, { actors, recipients }: Event): Reading {
  const sides = {
    actors: fromBefore(actors, verb, TAKEN_UP),
    recipients: fromBefore(recipients, verb, TAKEN_UP),
    reciprocal: false,
  }
  return again(verb, { type: 'ASSAULT', status: null, ending: '#again' }, sides)
}

const TOLL = /^(?:claim|cost|die|hurt|injure|kill|leave|perish|slay|take|wound)$/
/** What is said of those who suffer it, with nobody who did it. */
const SUFFERED = /^(?:die|perish)$/
/** What happens to people in an attack and elsewhere: "were killed", "was hurt". */
const HARMED = /^(?:hurt|injure|kill|slay|wound)$/

/** Main clauses, what is joined to them and what someone says; not what may be, nor what is not. */
function isSaidOutright(sentence: Sentence, verb: Token): boolean {
  if (!/^(?:root|conj|ccomp|parataxis)$/.test(verb.deprel)) return false
  const below = childrenBy(sentence, verb.id, 'aux', 'mark', 'advmod', 'obl')
  if (below.some((word) => word.xpos === 'MD' || MAYBE.test(word.form) || negating(sentence, word))) return false
  return sentence.tokens.at(-1)?.form !== '?'
}

const MAYBE = /^(?:if|unless|whether|when|while|as|since|once|before)$/i

/** How many sentences back the attack may stand; 0 where the clause tells of no toll. */
function reachOf(sentence: Sentence, verb: Token, before: Before): number {
  const roles = rolesOf(sentence, verb)
  const isPassive = childrenBy(sentence, verb.id, 'nsubj:pass', 'aux:pass').length > 0
  const subject = roles.get('subj')?.[0]
  const object = roles.get('obj')?.[0]
  const cause = sentence.tokens.some(
    (word) => word.id !== verb.id && isTheAttack(sentence, word, before) && isNear(word, verb, subject),
  )
  if (isPassive || SUFFERED.test(verb.lemma)) {
    const victims = isPassive ? object : subject
    if (!(isPassive ? HARMED : SUFFERED).test(verb.lemma) || !victims || !isCounted(sentence, victims)) return 0
    return cause ? FAR : isOfItself(sentence, verb) ? 1 : 0
  }
  if (!subject || !isTheAttack(sentence, subject, before)) return 0
  if (verb.lemma === 'leave') return isLeftDead(sentence, verb, object) ? FAR : 0
  if (!object) return 0
  if (HARMED.test(verb.lemma)) return isCounted(sentence, object) ? FAR : 0
  return /^(?:claim|cost|take)$/.test(verb.lemma) && /^(?:life|victim)$/.test(object.lemma) ? FAR : 0
}

/** How many sentences back an attack is that is spoken of by name. */
const FAR = 3

function isNear({ head, id }: Token, verb: Token, subject: Token | undefined): boolean {
  return head === verb.id || id === subject?.id
}

/** "The shelling", "that raid", "the attacks", of which the clause does not say whose or on whom. */
function isTheAttack(sentence: Sentence, word: Token, { codebook }: Before): boolean {
  if (word.upos !== 'NOUN' || !codebook.classes.get('violence')?.has(word.lemma.toLowerCase())) return false
  return childrenBy(sentence, word.id, 'det').some(({ lemma }) => /^(?:the|this|that|these|those)$/.test(lemma))
}

/** "Nine", "two soldiers", "dozens of people", "several": how many were struck down, or that some were. */
function isCounted(sentence: Sentence, victims: Token): boolean {
  if (victims.upos === 'NUM' || /^(?:dozen|score|hundred|thousand|several|many|other)$/.test(victims.lemma)) return true
  return (
    childrenBy(sentence, victims.id, 'nummod').length > 0 ||
    subtree(sentence, victims.id).some(
      ({ upos, id, lemma }) => id < victims.id && (upos === 'NUM' || /^(?:several|many|dozen|a|an)$/.test(lemma)),
    )
  )
}

/** "Left 12 dead", "left nine people wounded". */
function isLeftDead(sentence: Sentence, verb: Token, object: Token | undefined): boolean {
  const whom = object ? [object, ...childrenBy(sentence, object.id, 'amod', 'acl', 'xcomp', 'nmod')] : []
  const below = [...whom, ...childrenBy(sentence, verb.id, 'xcomp')]
  const further = below.flatMap(({ id }) => childrenBy(sentence, id, 'acl', 'amod'))
  return [...below, ...further].some(({ form }) => /^(?:dead|wounded|injured|hurt|casualties)$/i.test(form))
}

/** Whether nothing else is said to have brought it about, nor another time: "nine died" and not "nine died in a crash last year". */
function isOfItself(sentence: Sentence, verb: Token): boolean {
  const phrases = childrenBy(sentence, verb.id, 'obl', 'advcl')
  return phrases.every((phrase) => !isRelation(phrase, 'advcl') && !CAUSE.test(caseOf(sentence, phrase.id) ?? ''))
}

const CAUSE = /^(?:after|because_of|by|during|following|from|in|of|when|with)$/

/** Whether the clause tells of nobody who is known. */
function namesNoOther(sentence: Sentence, verb: Token, { finder }: Before): boolean {
  const skip = (child: Token) => child.head === verb.id && /^(?:ccomp|parataxis|conj|advcl)/.test(child.deprel)
  return subtree(sentence, verb.id, skip).every(
    (word) => !finder.at(sentence, word).some((party) => finder.isKnown(party)),
  )
}

/** The attack told last, in this sentence's story, at most so many sentences back, of two known sides. */
function attackWithin(sentence: Sentence, far: number, before: Before): Event | undefined {
  const last = toldSince(before, sentence.index - far).findLast(
    ({ sentence: index, type, governor }) => index < sentence.index && type === 'ASSAULT' && governor === null,
  )
  const [by, to] = [last?.actors[0], last?.recipients[0]]
  return by && to && before.finder.apart(by.mention, to.mention) ? last : undefined
}
