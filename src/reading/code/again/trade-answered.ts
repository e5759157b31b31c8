import type { Event } from '../../../model/event.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { ancestors, childrenBy, isRelation, subtree, tokenById } from '../../../model/tree.ts'
import type { Reading } from '../reading.ts'
import { follow, rolesOf } from '../roles/roles.ts'
import { again, fromBefore } from './again.ts'
import { fillers } from './taking-up.ts'
import { type Before, toldSince } from './told-before.ts'

/** What the name of such an event ends in. */
const ANSWERED = '#answered'

/** Nouns of what one lays on another. */
const MEASURE =
  /^(?:tariff|duty|levy|ban|embargo|sanctions?|curbs?|restriction|quota|surcharge|countermeasure|expulsion|blacklist)$/
/** What stands before it where it was not laid yet. */
const TO_COME = /^(?:threaten(?:ed)?|plan(?:ned)?|propose(?:d)?|possible|potential|loom(?:ing)?|future|likely)$/
/** Words for what is done because another has done something. */
const ANSWER = /^(?:response|retaliation|reply|answer|reaction|reprisal|revenge|payback)$/
const ANSWERING = /^(?:respond|retaliate|reply|react|answer)$/
const OWNERS: readonly (readonly string[])[] = [['poss'], ['amod'], ['compound'], ['by'], ['of'], ['from']]

/**
 * "In response to Ghana's tariffs, Togo banned …", "responded in kind to the Mexican tariffs": the measure that is answered was laid on him who
 * answers, by him whose it is, or where that is not said by him to whom the answer is done. Nothing where another word tells it.
 */
export function tradeAnswered(sentence: Sentence, before: Before): readonly Reading[] {
  const here = toldSince(before, sentence.index)
  return sentence.tokens.flatMap((noun) => {
    if (noun.upos !== 'NOUN' || !MEASURE.test(noun.lemma)) return []
    const verb = answeringOf(sentence, noun)
    if (!verb || here.some(({ head, actors }) => head === noun.id && actors.length > 0)) return []
    if (childrenBy(sentence, noun.id, 'amod').some(({ lemma }) => TO_COME.test(lemma))) return []
    const reading = measureOf(sentence, noun, verb, here, before)
    return reading ? [reading] : []
  })
}

function measureOf(
  sentence: Sentence,
  noun: Token,
  verb: Token,
  here: readonly Event[],
  { finder }: Before,
): Reading | undefined {
  const answer = here.find(({ head }) => head === verb.id || ancestors(sentence, verb.id).some(({ id }) => id === head))
  const subject = rolesOf(sentence, verb).get('subj')?.[0]
  const answering = answer?.actors.map(({ mention }) => mention) ?? (subject ? finder.at(sentence, subject) : [])
  const owners = OWNERS.flatMap((path) => follow(sentence, noun, path)).flatMap((word) => finder.at(sentence, word))
  const doers = owners.length > 0 ? owners : (answer?.recipients.map(({ mention }) => mention) ?? [])
  const known = (parties: readonly number[]) => parties.length > 0 && parties.every((party) => finder.isKnown(party))
  if (!known(answering) || !known(doers)) return undefined
  if (!doers.every((doer) => answering.every((other) => finder.apart(doer, other)))) return undefined
  const actors = owners.length > 0 ? fillers(owners, noun) : fromBefore(answer!.recipients, noun, HELD)
  return again(
    noun,
    { type: 'SANCTION', status: null, ending: ANSWERED },
    { actors, recipients: fillers(answering, noun), reciprocal: false },
  )
}

/** What a party is worth that another word of the sentence names. */
const HELD = 0.8

/** The verb of the answer to a measure, where it is one. */
function answeringOf(sentence: Sentence, noun: Token): Token | undefined {
  const head = tokenById(sentence, noun.head)
  if (!head) return undefined
  if (head.upos === 'VERB' && ANSWERING.test(head.lemma)) {
    const isAnswered = isRelation(noun, 'obj')
      ? head.lemma === 'answer'
      : isRelation(noun, 'obl') && isTo(sentence, noun)
    return isAnswered ? head : undefined
  }
  // "In retaliation for a ban": parsers hang the ban on the noun or beside it.
  const answer = ANSWER.test(head.lemma) ? head : besideOf(sentence, noun, head)
  const isIn = answer && childrenBy(sentence, answer.id, 'case').some(({ lemma }) => IN.test(lemma))
  return isIn && isTo(sentence, noun) ? (answer === head ? tokenById(sentence, head.head) : head) : undefined
}

const IN = /^(?:in|as)$/

function besideOf(sentence: Sentence, noun: Token, verb: Token): Token | undefined {
  return childrenBy(sentence, verb.id, 'obl').find(
    ({ lemma, id }) => ANSWER.test(lemma) && id < noun.id && noun.id - id < 8,
  )
}

/** Whether it is what one answers: by the preposition before its phrase, wherever a parser hung that. */
function isTo(sentence: Sentence, noun: Token): boolean {
  const first = Math.min(noun.id, ...subtree(sentence, noun.id).map(({ id }) => id))
  const before = [...childrenBy(sentence, noun.id, 'case'), tokenById(sentence, first - 1)]
  return before.some((word) => word && /^(?:to|for|against)$/.test(word.lemma))
}
