import type { Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { ADDRESSING, ANSWERING, CALLING, SAYING, WORDS } from './answering.ts'
import type { Draft } from './draft.ts'
import { isSubject, placeOf, type Story } from './story.ts'

/** What one says to do what one was asked. */
const CONSENTING = /^(?:agree|consent|decline|promise|refuse)$/
const ASKING = /^(?:appeal|ask|beg|call|demand|implore|invite|order|plead|press|request|urge)$/

/**
 * Who said to another, in the sentence before, what a mention now answers in words that name nobody: in "Peru accused Chile of theft. It
 * denied the charge" Peru, which the one who denies it therefore is not; and who gave another what is answered, "sent Chile a plan, which it
 * rejected". Null where a mention answers nothing so.
 */
export function addresserBefore(story: Story, from: Draft): Draft | null {
  const own = placeOf(from)
  const verb = own && isSubject(own) ? tokenById(from.sentence, own.head) : undefined
  if (!verb) return null
  const giver = giverAbove(story, from, verb)
  if (giver) return giver
  const isWord = isAnswer(story, from, verb)
  if (!isWord && !(CONSENTING.test(verb.lemma) && childrenBy(from.sentence, verb.id, 'xcomp').length > 0)) return null
  for (const before of story.back(from, 1)) {
    if (before.sentence === from.sentence || before.form === 'adjective' || before.actors.length !== 1) continue
    const saying = saidBy(before)
    const isAddressing =
      saying && (isWord ? ADDRESSING.test(saying.lemma) || SAYING.test(saying.lemma) : ASKING.test(saying.lemma))
    if (isAddressing && isSaidTo(story, before, saying)) return before
  }
  return null
}

/** Verbs by which one lets another have what he may take or not. */
const GIVING = /^(?:bring|deliver|extend|forward|give|hand|make|offer|present|propose|put|send|show|submit|transmit)$/

/** In "Peru sent Chile a plan, which it rejected" Peru; null where no relative clause tells of an answer to what is given. */
function giverAbove(story: Story, { sentence }: Draft, verb: Token): Draft | null {
  const clause = verb.deprel === 'xcomp' ? tokenById(sentence, verb.head)! : verb
  const told = clause.deprel === 'acl:relcl' ? tokenById(sentence, clause.head) : undefined
  // "A list of demands, which it refused".
  const thing = told && isRelation(told, 'nmod') ? tokenById(sentence, told.head) : told
  const giving = thing && isRelation(thing, 'obj') ? tokenById(sentence, thing.head) : undefined
  if (!giving || !ANSWERING.test(verb.lemma) || !GIVING.test(giving.lemma)) return null
  const [subject] = childrenBy(sentence, giving.id, 'nsubj')
  const giver = subject && story.byHead.get(`${sentence.index}:${subject.id}`)
  return giver && isSaidTo(story, giver, giving) ? giver : null
}

/** "Denied the charge", "called the demand absurd". */
function isAnswer(story: Story, from: Draft, verb: Token): boolean {
  const { sentence } = from
  if (!ANSWERING.test(verb.lemma) && !CALLING.test(verb.lemma)) return false
  return childrenBy(sentence, verb.id, 'obj', 'nsubj:outer').some(
    ({ id, lemma }) =>
      WORDS.test(lemma.toLowerCase()) &&
      childrenBy(sentence, id, 'det').length > 0 &&
      childrenBy(sentence, id, 'nmod', 'nmod:poss').length === 0 &&
      childrenBy(sentence, id, 'amod', 'compound').every((word) => story.at(from, word.id) === undefined),
  )
}

/** The verb that a mention is the doer of: its subject, or of a passive who stands behind "by". */
function saidBy(before: Draft): Token | undefined {
  const place = placeOf(before)
  const verb = place && tokenById(before.sentence, place.head)
  if (!place || !verb) return undefined
  if (place.deprel === 'nsubj') return verb
  return isRelation(place, 'obl') && caseOf(before.sentence, place.id) === 'by' ? verb : undefined
}

/** Whether a verb tells to whom of another it was said. */
function isSaidTo(story: Story, by: Draft, verb: Token): boolean {
  const others = childrenBy(by.sentence, verb.id, 'obj', 'iobj', 'obl', 'nsubj:pass').flatMap(
    ({ id }) => story.at(by, id) ?? [],
  )
  return others.some(
    (other) =>
      other !== by &&
      other.actors.some(({ id, country }) => country !== null && by.actors.every((actor) => actor.id !== id)),
  )
}
