import { type Event, UNLISTED } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Codebook } from '../../resources/codebook.ts'
import { again, fromBefore } from './again.ts'
import type { Finder } from './finder.ts'
import { gapAt } from './gapped.ts'
import type { Reading } from './reading.ts'
import { rolesOf } from './roles.ts'

/** What each does with the other or says of himself: who does so too does it with nobody who was named. */
const NOT_TAKEN_UP: ReadonlySet<EventType> = new Set(['CONSULT', 'MOBILIZE', 'PROTEST'])

/**
 * What a sentence tells of another by "did so", "followed suit", "is to follow": the event told right before, done by him. Empty where no event
 * stands before it, or where he had a part in that himself.
 *
 * @param before the events told so far, in the order of the text
 */
export function echoesOf(
  sentence: Sentence,
  finder: Finder,
  before: readonly Event[],
  codebook: Codebook,
): readonly Reading[] {
  return sentence.tokens.flatMap((token) => {
    const gap = gapAt(sentence, token)
    const doer = gap ? token : doerAgain(sentence, token)
    const parties = doer
      ? [doer, ...childrenBy(sentence, doer.id, 'conj')].flatMap((one) => finder.at(sentence, one))
      : []
    if (parties.length === 0 || !parties.every((party) => finder.isKnown(party))) return []
    const told = toldBefore(sentence, token, before)
    if (!told || NOT_TAKEN_UP.has(told.type)) return []
    const sides = [...told.actors, ...told.recipients].map(({ mention }) => mention)
    const to = gap?.to ? finder.at(sentence, gap.to).filter((party) => finder.isKnown(party)) : null
    const taken = to ? told.actors.map(({ mention }) => mention) : sides
    if (to?.length === 0 || parties.some((party) => taken.some((side) => !finder.apart(party, side)) && !to)) return []
    const again = byOthers(token, parties, told, codebook, to)
    return [gap ? named(again, told) : again]
  })
}

/** A verb that is left out and not said again has the name of the one before. */
function named(reading: Reading, { frame }: Event): Reading {
  const verb = frame.slice(0, frame.lastIndexOf('#'))
  return { ...reading, row: { ...reading.row, name: `${verb}${UNLISTED}`, predicate: `${verb}.v` } }
}

/** What a party is worth that is known from the event before. */
const TAKEN_UP = 0.8

/** The event told before, done by others. */
function byOthers(
  token: Token,
  parties: readonly number[],
  told: Event,
  codebook: Codebook,
  to: readonly number[] | null,
): Reading {
  const { type, mode } = told
  const status = codebook.frames.get(type)?.status ?? null
  const doer = (party: number) => ({ party, token, confidence: TAKEN_UP })
  const actors = parties.map(doer)
  const recipients = to ? to.map(doer) : fromBefore(told.recipients, token, TAKEN_UP)
  return again(token, { type, mode, status, ending: UNLISTED }, { actors, recipients, reciprocal: false })
}

/** Who does again what was told: "Japan followed suit", "as did Grenada", "so did Botswana", "South Korea is to follow". */
function doerAgain(sentence: Sentence, token: Token): Token | undefined {
  const lemma = token.lemma.toLowerCase()
  const behind = lemma === 'follow' ? followedBy(sentence, token) : undefined
  if (behind) return behind
  if (lemma !== 'do' && lemma !== 'follow') return undefined
  const roles = rolesOf(sentence, token)
  const object = roles.get('obj')?.[0]
  const subject = roles.get('subj')?.[0]
  if (lemma === 'follow') {
    if (object) return object.lemma === 'suit' ? subject : undefined
    const alone = childrenBy(sentence, token.id, 'obl', 'xcomp', 'ccomp').every(
      (child) => isRelation(child, 'obl') && ASIDE.test(caseForm(sentence, child)),
    )
    return alone && token.upos === 'VERB' && !isRelation(token, 'acl') ? subject : undefined
  }
  const before = tokenById(sentence, token.id - 1)?.form.toLowerCase()
  const next = tokenById(sentence, token.id + 1)?.form.toLowerCase()
  // "As did Grenada": who does it stands behind the verb, where parsers take him for its object.
  if ((before === 'as' || before === 'so') && next !== 'so') return childrenBy(sentence, token.id, 'nsubj')[0] ?? object
  if (next === 'so' || next === 'likewise') return subject
  return object?.lemma === 'same' ? subject : undefined
}

/** "Spain expelled three envoys, followed by Portugal": who did so next. */
function followedBy(sentence: Sentence, token: Token): Token | undefined {
  const isAside = token.xpos === 'VBN' && tokenById(sentence, token.id - 1)?.form === ','
  if (!isAside || childrenBy(sentence, token.id, 'aux').length > 0) return undefined
  return childrenBy(sentence, token.id, 'obl').find(
    (agent) => agent.upos === 'PROPN' && caseForm(sentence, agent) === 'by',
  )
}

/** Phrases that say when. */
const ASIDE = /^(?:in|on|by|at|after|within|before|)$/

function caseForm(sentence: Sentence, { id }: Token): string {
  return childrenBy(sentence, id, 'case')[0]?.lemma.toLowerCase() ?? ''
}

/** The event told last in the sentence before a word, else the main one of the sentence before it. */
function toldBefore(sentence: Sentence, token: Token, before: readonly Event[]): Event | undefined {
  const here = before.findLast((event) => event.sentence === sentence.index && event.head < token.id)
  if (here) return here
  const last = before.filter((event) => event.sentence === sentence.index - 1)
  return last[0]
}
