import type { Actor } from '../../model/actor.ts'
import type { Event, Participant } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import { tokenById } from '../../model/tree.ts'
import { isStateless } from './candidates.ts'
import type { Scene, Told } from './scene.ts'

/** How many sentences back the deed is sought that a passive goes on with or undoes. */
const REACH = 6
/** What a party is worth that only the telling before names. */
const WORTH = 0.5

/** What goes on with, or undoes, which deeds that were done to the same: who was arrested is sentenced, deported or freed, who is freed was arrested. */
const AFTER: Readonly<Partial<Record<EventType, ReadonlySet<EventType>>>> = {
  ASSAULT: new Set<EventType>(['ASSAULT']),
  COERCE: new Set<EventType>(['COERCE', 'SANCTION', 'RETREAT', 'AID']),
  SANCTION: new Set<EventType>(['SANCTION', 'COERCE']),
  RETREAT: new Set<EventType>(['COERCE', 'RETREAT', 'SANCTION']),
  CONCEDE: new Set<EventType>(['COERCE', 'SANCTION', 'CONCEDE', 'RETREAT']),
}

/**
 * Who did what a passive tells of without naming anybody ("the men were released", "six were expelled"): who did the deed told before
 * that it goes on with or undoes, to those to whom it was done. Where the clause names people of no known state, they are those.
 *
 * @returns the event with its sides; itself where nothing told before fits
 */
export function afterDeed(event: Event, scene: Scene): Event {
  if (event.type === 'REJECT') return afterRequest(event, scene)
  const kinds = AFTER[event.type]
  if (!kinds || event.actors.length > 0) return event
  const people = actorsOf(event.recipients, scene)
  const isOpen = people.every(isStateless)
  const states = new Set(people.map(({ country, id }) => country ?? id))
  const isDoneToThem = (one: Told) =>
    isOfTwo(one, scene) && (isOpen || [...states].every((state) => one.recipients.states.has(state)))
  const isNoun = tokenById(scene.doc.sentences[event.sentence]!, event.head)?.upos === 'NOUN'
  const told =
    // "Kenya banned the maize. … The ban on the maize": what is told by the same word is the same deed, however far back.
    (isOpen || !isNoun
      ? undefined
      : scene.told.findLast((one) => wordOf(one.event) === wordOf(event) && isDoneToThem(one))) ??
    scene.told.findLast(
      (one) => kinds.has(one.event.type) && event.sentence - one.event.sentence <= REACH && isDoneToThem(one),
    )
  if (!told) return event
  const actors = inferred(told.event.actors)
  if (!isOpen || areDescribed(event.recipients, scene)) return { ...event, actors, actorsAbsent: null }
  return { ...event, actors, actorsAbsent: null, recipients: inferred(told.event.recipients), recipientsAbsent: null }
}

/** The word of the codebook by which an event is told. */
function wordOf({ frame }: Event): string {
  return frame.slice(0, frame.indexOf('#'))
}

/** Who was asked and not who asks is who refused: "her request was turned down". */
function afterRequest(event: Event, scene: Scene): Event {
  const { states } = scene.side(event.recipients)
  const told = scene.told.findLast(
    (one) =>
      ASKED.has(one.event.type) &&
      event.sentence - one.event.sentence <= REACH &&
      isOfTwo(one, scene) &&
      states.size > 0 &&
      [...states].every((state) => one.actors.states.has(state)),
  )
  return told ? { ...event, actors: inferred(told.event.recipients), actorsAbsent: null } : event
}

const ASKED: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'AGREE'])

function actorsOf(side: readonly Participant[], { doc }: Scene): readonly Actor[] {
  return side.flatMap(({ mention }) => doc.mentions[mention]!.actors)
}

/** Whether words say what they are to whom something was done, though not of which state: "five herdsmen", "the sailors". */
function areDescribed(side: readonly Participant[], { doc }: Scene): boolean {
  return (
    side.length > 0 &&
    side.every(({ mention }) => doc.mentions[mention]!.actors.some(({ kind }) => kind === 'population'))
  )
}

/** Whether a deed has two sides, both known and apart. */
function isOfTwo({ event, actors, recipients }: Told, scene: Scene): boolean {
  const known = (side: readonly Participant[]) => side.length > 0 && !actorsOf(side, scene).some(isStateless)
  return (
    known(event.actors) && known(event.recipients) && ![...actors.states].some((state) => recipients.states.has(state))
  )
}

function inferred(side: readonly Participant[]): readonly Participant[] {
  return side.map(({ mention }) => ({ mention, confidence: WORTH, stated: false }))
}
