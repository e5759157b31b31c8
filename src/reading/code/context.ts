import type { Mention } from '../../model/actor.ts'
import type { Event, Participant } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence } from '../../model/token.ts'
import { refersBack } from './refers-back.ts'

/** How many sentences back an event finds the one that it answers. */
const REACH = 2
/** What a party is worth that only the telling before names. */
const WORTH = 0.5

/** Types that answer what someone else has done: of two events before them, they mean the one that was done to their actor. */
const ANSWERS: ReadonlySet<EventType> = new Set(['REJECT', 'CONCEDE', 'SUPPORT', 'AGREE'])

/** Types that need no one on the other side: troops are moved, people gather, officers leave. */
const ALONE: ReadonlySet<EventType> = new Set(['MOBILIZE', 'RETREAT', 'PROTEST'])

/**
 * Gives events whose clause names no recipient the other party of what was told just before of their actor: "Laos asked
 * Thailand for doctors. Bangkok refused." Where the telling before has more than one other party, or none, or the clause is about
 * something that was not spoken of before, the slot stays empty.
 *
 * @param events of one document, in order of their sentences
 */
export function answered(
  events: readonly Event[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): Event[] {
  const story = new Dyads(mentions)
  const out: Event[] = []
  for (const event of events.toSorted((a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start)) {
    const known = event.recipients.length > 0 || event.actors.length === 0 || ALONE.has(event.type)
    const asks = !known && refersBack(sentences[event.sentence]!, event.head)
    const other = asks ? story.otherParty(event, out) : []
    out.push(other.length === 0 ? event : { ...event, recipients: other, recipientsAbsent: null })
  }
  return out.sort((a, b) => a.id - b.id)
}

class Dyads {
  private readonly mentions: readonly Mention[]

  constructor(mentions: readonly Mention[]) {
    this.mentions = mentions
  }

  otherParty(event: Event, before: readonly Event[]): readonly Participant[] {
    const own = this.keys(event.actors)
    if (own.size === 0 || !event.actors.every((one) => this.isStateOrUnion(one))) return []
    const near: Event[] = []
    for (let i = before.length - 1; i >= 0 && event.sentence - before[i]!.sentence <= REACH; i--) near.push(before[i]!)
    const among = (side: readonly Participant[]) => this.holdsAll(side, own)
    const done = near.find(({ recipients }) => among(recipients))
    const doing = near.find(({ actors, recipients }) => among(actors) || among(recipients))
    for (const told of ANSWERS.has(event.type) ? [done, doing] : [doing]) {
      const other = told && this.beside([...told.actors, ...told.recipients], own)
      if (other && other.length > 0) return other
    }
    return []
  }

  /** The one party beside those known; empty where there are several. */
  private beside(all: readonly Participant[], own: ReadonlySet<string>): readonly Participant[] {
    const others = all.filter((one) => ![...this.keys([one])].some((key) => own.has(key)))
    if (this.keys(others).size !== 1 || !this.isStateOrUnion(others[0]!)) return []
    return [{ mention: others[0]!.mention, confidence: WORTH, stated: false }]
  }

  /** Persons and firms of no known state are seldom whom the next sentence means. */
  private isStateOrUnion({ mention }: Participant): boolean {
    return this.mentions[mention]!.actors.some(({ country, kind }) => country !== null || kind === 'igo')
  }

  private holdsAll(side: readonly Participant[], own: ReadonlySet<string>): boolean {
    const keys = this.keys(side)
    return [...own].every((key) => keys.has(key))
  }

  /** Parties by the state that they act for, else by their own id. */
  private keys(side: readonly Participant[]): Set<string> {
    return new Set(
      side.flatMap(({ mention }) => this.mentions[mention]!.actors.map(({ country, id }) => country ?? id)),
    )
  }
}
