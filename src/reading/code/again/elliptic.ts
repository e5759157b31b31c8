import type { Event, StatusValue } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import type { Filler } from '../filler.ts'
import { isFuture } from '../governor.ts'
import type { Reading } from '../reading.ts'
import { recode } from '../recode.ts'
import { isPassive } from '../roles/voice.ts'
import { fromBefore } from './again.ts'
import { carriedOut } from './carried-out.ts'
import { type LeftOut, leftOut } from './left-out.ts'
import {
  anew,
  askedAt,
  fillers,
  haveAPart,
  isTakenUp,
  knownAt,
  repeated,
  type Sides,
  TAKEN_UP,
  theirs,
} from './taking-up.ts'
import { type Before, headOf, mainBefore, notDone, readingOf, toldBefore, toldBeside } from './told-before.ts'

/** "As has Denmark", "but Bolivia did": what the verb before tells, done by another, or to another where that is a passive. */
export function ellipticAt(sentence: Sentence, token: Token, before: Before): Reading | undefined {
  const left = leftOut(sentence, token)
  const told = left && toldFor(sentence, token, left, before)
  if (!told || !isTakenUp(told)) return undefined
  const parties = (left.isNegated ? null : askedAt(left.doer, told)) ?? knownAt(sentence, left.doer, before)
  if (parties.length === 0) return undefined
  if (haveAPart(parties, told, before))
    return left.isNegated || left.isToCome ? undefined : carriedOut(sentence, token, parties, told, before)
  const verb = headOf(told, before.sentences)
  const passive = isPassive(before.sentences[told.sentence]!, verb)
  if (left.isBe && !passive && verb.xpos !== 'VBG') return undefined
  return toldOfOther(token, left, told, sidesOf(token, told, parties, passive && token.lemma !== 'do'), before)
}

function toldFor(sentence: Sentence, token: Token, { beside, isBe }: LeftOut, before: Before): Event | undefined {
  if (!beside) return mainBefore(sentence, before.events)
  return toldBeside(sentence, beside, before) ?? (isBe ? undefined : toldBefore(sentence, token, before))
}

function sidesOf(token: Token, told: Event, parties: readonly number[], passive: boolean): Sides {
  const others = fillers(parties, token)
  return passive
    ? { actors: fromBefore(told.actors, token, TAKEN_UP), recipients: others }
    : { actors: others, recipients: theirs(told, token) }
}

/** What another does by a clause of which the verb is left out: as the one before, or what that one did not do, or did. */
function toldOfOther(token: Token, left: LeftOut, told: Event, sides: Sides, before: Before): Reading | undefined {
  const reading = readingOf(told, before)
  const undone = reading && notDone(told, reading, before)
  const isRefused = undone !== undefined && undone !== reading
  // "Italy refused to pay. So did Greece", "nor did Greece".
  if (undone ? left.isNegated || (isRefused && left.isLike) : left.isNegated)
    return undone ? repeated(token, told, sides, before) : undefined
  const base = (undone ?? reading)?.row.type
  const wasToCome = isFuture(before.sentences[told.sentence]!, headOf(told, before.sentences))
  if (!base || (!undone && wasToCome === left.isToCome))
    return repeated(token, told, sides, before, left.isToCome ? 'planned' : null)
  // "Refused to sign the pact with Chile": who refuses is no side of what another does.
  const named: readonly Filler[] = isRefused
    ? undone.slots.recipients.filter(({ party }) => isAnother(party, told, before))
    : []
  const recipients = named.length > 0 ? named.map((one) => ({ ...one, token })) : sides.recipients
  const type = recode(base, { ...PLAIN, future: left.isToCome })
  return anew(token, type, left.isToCome ? 'planned' : usual(token, type, before), { ...sides, recipients })
}

function isAnother(party: number, { actors }: Event, { finder }: Before): boolean {
  return actors.every(({ mention }) => finder.apart(mention, party))
}

const PLAIN = { negated: false, conditional: false, governor: null, peacekeeping: false }

/** "Has not freed them, but India has": what one has done has happened. */
function usual({ lemma }: Token, type: EventType, { codebook }: Before): StatusValue | null {
  return codebook.frames.get(type)?.status ?? (lemma === 'have' ? 'happened' : null)
}
