import type { Document } from '../../model/document.ts'
import type { Event, Participant } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import { itemAt, itemsOf } from '../../model/sections.ts'
import type { Chain } from './chain.ts'
import { Dyads } from './dyads.ts'
import { refersBack } from './refers-back.ts'
import { mediates } from './spoken-of.ts'
import { twoOf } from './two.ts'

/** Types of what is said of another's deed. */
const ON_DEEDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT'])

/** Types that need no one on the other side: troops are moved, people gather, officers leave. */
const ALONE: ReadonlySet<EventType> = new Set(['MOBILIZE', 'RETREAT', 'PROTEST'])

/**
 * Gives events whose clause names no recipient the other party of what was told just before of their actor: "Laos asked
 * Thailand for doctors. Bangkok refused." Who denies or dismisses what was said answers him who said it. Else it is the
 * other of the two states that the whole text is about, or whom the actor was last told of with; where there is none the slot stays
 * empty. What is found so is not stated, and says so.
 *
 * @returns the events of the document in the order of its text
 */
export function answered(doc: Document, chains: ReadonlyMap<number, Chain>): Event[] {
  const items = itemsOf(doc.sentences)
  const inItem = (item: number) => (sentence: number) => items.length === 1 || itemAt(items, sentence) === item
  return items.flatMap((_, item) => answeredIn(doc, chains, inItem(item)))
}

/** The events of one story of a document. */
function answeredIn(
  doc: Document,
  chains: ReadonlyMap<number, Chain>,
  isOwn: (sentence: number) => boolean,
): readonly Event[] {
  const events = doc.events.filter(({ sentence }) => isOwn(sentence))
  const story = new Dyads(doc, chains, twoOf(doc.mentions.filter(({ sentence }) => isOwn(sentence))))
  const out: Event[] = []
  for (const event of events.toSorted((a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start)) {
    const alone = event.actors.length === 0 || ALONE.has(event.type)
    const known = event.recipients.length > 0 && !story.isToItself(event)
    const others = alone || known ? [] : otherSide(event, doc, story, out)
    const doers = event.actors.length === 0 ? story.doer(event) : []
    if (others.length > 0) out.push({ ...event, recipients: others, recipientsAbsent: null })
    else out.push(doers.length > 0 ? { ...event, actors: doers, actorsAbsent: null } : event)
  }
  return out
}

/** Whom an event that names nobody is done to, by the surest of the ways to find him. */
function otherSide(event: Event, doc: Document, story: Dyads, before: readonly Event[]): readonly Participant[] {
  const sentence = doc.sentences[event.sentence]!
  const ways = [
    () => (refersBack(sentence, event.head) ? story.otherParty(event, before) : []),
    () => (ON_DEEDS.has(event.type) ? story.doersOf(sentence, event, before) : []),
    () => (mediates(sentence, event.head) ? story.bothOfTwo(event) : []),
    () => story.otherOfTwo(event),
    () => story.lastOther(event, before),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}
