import type { Event } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import type { Codebook } from '../../../resources/codebook.ts'
import type { Finder } from '../finder.ts'
import type { Reading } from '../reading.ts'
import { rolesOf } from '../roles/roles.ts'
import { isPassive } from '../roles/voice.ts'
import { again, fromBefore } from './again.ts'

/**
 * What a passive tells of an invitation, offer or request that was told before: "the invitation was accepted" is done by whom it was for, to
 * whose it was. Empty where nobody's was told.
 *
 * @param before the events told so far, those of the sentence among them
 */
export function answersAgain(
  sentence: Sentence,
  finder: Finder,
  before: readonly Event[],
  codebook: Codebook,
): readonly Reading[] {
  return sentence.tokens.flatMap((verb) => {
    const answer = ANSWERS[verb.lemma.toLowerCase()]
    const [noun] = answer && isPassive(sentence, verb) ? (rolesOf(sentence, verb).get('obj') ?? []) : []
    const word = noun && WORDS[noun.lemma.toLowerCase()]
    if (!answer || !word || isBy(sentence, verb, noun, finder)) return []
    const told = before.findLast(
      (event) => sentence.index - event.sentence <= FAR && word.test(event.frame) && hasTwoSides(event, finder),
    )
    return told ? [answering(verb, answer, told, codebook)] : []
  })
}

/** How many sentences back what is answered was told. */
const FAR = 3
/** What a party is worth that only the event before names. */
const TAKEN_UP = 0.7

const ANSWERS: Readonly<Record<string, EventType>> = {
  accept: 'AGREE',
  grant: 'AGREE',
  decline: 'REJECT',
  reject: 'REJECT',
  refuse: 'REJECT',
  rebuff: 'REJECT',
  dismiss: 'REJECT',
}

/** What is answered, and the frames that tell it. */
const WORDS: Readonly<Record<string, RegExp>> = {
  invitation: /^(?:invite|invitation|extend|hand|convey|renew)#/,
  offer: /^(?:offer|propose|promise)#/,
  proposal: /^(?:offer|propose|proposal|suggest)#/,
  request: /^(?:ask|request|appeal|seek|apply)/,
  demand: /^(?:demand|insist|press)/,
}

/** Whether the clause itself says whose it was or by whom it was answered. */
function isBy(sentence: Sentence, verb: Token, noun: Token, finder: Finder): boolean {
  const roles = [verb, noun].flatMap((word) =>
    ['by', 'subj', 'from', 'of', 'poss', 'amod', 'compound'].flatMap((role) => rolesOf(sentence, word).get(role) ?? []),
  )
  return roles.some((word) => word !== noun && finder.at(sentence, word).length > 0)
}

function hasTwoSides({ actors, recipients }: Event, finder: Finder): boolean {
  const known = (side: Event['actors']) => side.length > 0 && side.every(({ mention }) => finder.isKnown(mention))
  return known(actors) && known(recipients) && finder.apart(actors[0]!.mention, recipients[0]!.mention)
}

/** The answer of those to whom something was said to those who said it. */
function answering(verb: Token, type: EventType, told: Event, codebook: Codebook): Reading {
  const status = codebook.frames.get(type)?.status ?? null
  const actors = fromBefore(told.recipients, verb, TAKEN_UP)
  const recipients = fromBefore(told.actors, verb, TAKEN_UP)
  return again(verb, { type, status, ending: '#again' }, { actors, recipients, reciprocal: false })
}
