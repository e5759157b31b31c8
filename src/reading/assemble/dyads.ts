import type { Mention } from '../../model/actor.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Document } from '../../model/document.ts'
import type { Event, Participant } from '../../model/event.ts'
import type { EventType, Sector } from '../../model/plover.ts'
import { contains } from '../../model/span.ts'
import type { Sentence } from '../../model/token.ts'
import type { Chain } from './chain.ts'
import { isSummedUp, speaksOf } from './spoken-of.ts'

/** How many sentences back an event finds the one that it answers. */
const REACH = 2
/** How many sentences back an actor may have been told of with whom he has to do now. */
const FAR = 8
/** What a party is worth that only the telling before names. */
const WORTH = 0.5

/** Types that answer what someone else has done or said: of two events before them, they mean the one that was done to their actor. */
const ANSWERS: ReadonlySet<EventType> = new Set(['REJECT', 'CONCEDE', 'SUPPORT', 'AGREE'])

/** What a party is worth that only the whole text tells. */
const WORTH_OF_TWO = 0.4
/** Types of what one does to someone, who in a text about two states is the other of them. */
const TO_SOMEONE: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONCEDE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'ACCUSE',
  'THREATEN',
  'ASSAULT',
  'AID',
])

/** Types of what is done to someone by another. Who attacked is never inferred: where it is not said, it may not be known. */
const DONE_TO: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION', 'AID', 'RETREAT', 'CONCEDE', 'REJECT', 'ACCUSE'])

const ENVOY =
  /\b(?:ambassadors?|envoys?|consuls?|diplomats?|charg[eé]|attach[eé]s?|high commissioners?|embassy|mission)\b/i

/** Types of what a state does to another: who recalls his own envoy means the state to which he was sent. */
const TO_ANOTHER: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'SUPPORT',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'CONCEDE',
  'AGREE',
])

const AT_HOME: ReadonlySet<Sector | null> = new Set<Sector | null>(['LEG', 'JUD', 'COP'])

/** What a story has told of who has to do with whom: finds the other side of an event whose clause names none. */
export class Dyads {
  private readonly mentions: readonly Mention[]
  private readonly attributions: readonly Attribution[]
  private readonly chains: ReadonlyMap<number, Chain>
  private readonly two: readonly [string, string] | null

  constructor(
    { mentions, attributions }: Document,
    chains: ReadonlyMap<number, Chain>,
    two: readonly [string, string] | null,
  ) {
    this.mentions = mentions
    this.two = two
    this.attributions = attributions.toSorted((a, b) => startOf(b) - startOf(a))
    this.chains = chains
  }

  /** Whether all that stands on the other side are the actor's own envoys: "recalled its ambassador". */
  isToItself({ type, actors, recipients }: Event): boolean {
    if (recipients.length === 0 || !TO_ANOTHER.has(type)) return false
    const own = this.keys(actors)
    const stands = recipients.every(({ mention }) =>
      this.mentions[mention]!.actors.every(({ id, name }) => own.has(id) && ENVOY.test(name)),
    )
    return own.size === 1 && stands
  }

  /** The other party of what was told just before of the actor, or who said what he answers. */
  otherParty(event: Event, before: readonly Event[]): readonly Participant[] {
    const own = this.keys(event.actors)
    if (own.size === 0 || !event.actors.every((one) => this.isStateOrUnion(one))) return []
    const near: Event[] = []
    for (let i = before.length - 1; i >= 0 && event.sentence - before[i]!.sentence <= REACH; i--) near.push(before[i]!)
    const among = (side: readonly Participant[]) => this.holdsAll(side, own)
    const doing = () => {
      const told = near.find(({ actors, recipients }) => among(actors) || among(recipients))
      return told ? this.beside([...told.actors, ...told.recipients], own) : []
    }
    if (!ANSWERS.has(event.type)) return doing()
    for (const told of near) {
      if (among(told.recipients)) {
        const other = this.beside([...told.actors, ...told.recipients], own)
        if (other.length > 0) return other
      }
      const said = among(told.actors) ? this.speaker(told, own) : []
      if (said.length > 0) return said
    }
    const said = event.type === 'REJECT' ? this.accuser(event, own) : []
    return said.length > 0 ? said : doing()
  }

  /** Who did what was told before and is spoken of again: "condemned the raid", "welcomed the decision". */
  doersOf(sentence: Sentence, event: Event, before: readonly Event[]): readonly Participant[] {
    const own = this.keys(event.actors)
    const told = before.findLast(
      (one) => one.actors.length > 0 && !this.holdsAll(one.actors, own) && speaksOf(sentence, event, one),
    )
    return told ? this.beside(told.actors, own) : []
  }

  /** Who did what the noun sums up that an event judges: "sent troops, a step that Peru welcomed". */
  judgedFor(sentence: Sentence, event: Event, before: readonly Event[]): readonly Participant[] {
    const own = this.keys(event.actors)
    const told = before.findLast((one) => one.actors.length > 0 && isSummedUp(sentence, event, one))
    return told ? this.beside(told.actors, own) : []
  }

  /** Who suffered the deed that an event speaks of, of which it is not told who did it: he is not the one to blame for it. */
  victimsOf(sentence: Sentence, event: Event, before: readonly Event[]): readonly Participant[] {
    const told = before.findLast((one) => speaksOf(sentence, event, one))
    return told && told.actors.length === 0 ? told.recipients : []
  }

  /** Whom the actor was last told of with. */
  lastOther(event: Event, before: readonly Event[]): readonly Participant[] {
    const own = this.keys(event.actors)
    if (own.size !== 1 || !TO_SOMEONE.has(event.type) || !event.actors.every((one) => this.actsAbroad(one))) return []
    for (let i = before.length - 1; i >= 0 && event.sentence - before[i]!.sentence <= FAR; i--) {
      const { actors, recipients } = before[i]!
      if (!this.holdsAll(actors, own) && !this.holdsAll(recipients, own)) continue
      const other = this.beside([...actors, ...recipients], own)
      if (other.length > 0) return other
    }
    return []
  }

  /** The other of the two states that the text is about, as the mention last before the event names it. */
  otherOfTwo({ type, actors, trigger }: Event): readonly Participant[] {
    const [own, ...more] = this.keys(actors)
    if (!this.two || own === undefined || more.length > 0 || !TO_SOMEONE.has(type)) return []
    return this.otherThan(own, trigger.start)
  }

  /** The two states that the text is about, where a third offers to go between them. */
  bothOfTwo({ actors, trigger }: Event): readonly Participant[] {
    const own = this.keys(actors)
    if (!this.two || this.two.some((state) => own.has(state))) return []
    return this.two.flatMap((state) => this.named(state, trigger.start))
  }

  private otherThan(own: string, before: number): readonly Participant[] {
    const [one, two] = this.two ?? []
    const other = own === one ? two : own === two ? one : null
    return other ? this.named(other, before) : []
  }

  /** A state as the mention last before a place names it, else as the first one does. */
  private named(state: string, before: number): readonly Participant[] {
    const states = this.mentions.filter(({ actors: [actor, ...rest] }) => actor?.id === state && rest.length === 0)
    const mention = states.findLast(({ span }) => span.end <= before) ?? states[0]
    return mention ? [{ mention: mention.id, confidence: WORTH_OF_TWO, stated: false }] : []
  }

  /** Who does what is told of in the passive, in a text about two states of which the other suffers or receives it. */
  doer({ type, recipients, trigger }: Event): readonly Participant[] {
    const [own, ...more] = this.keys(recipients)
    if (!this.two || own === undefined || more.length > 0 || !DONE_TO.has(type)) return []
    return this.otherThan(own, trigger.start)
  }

  /** Who says of these parties what an event tells of them, where it is another. */
  private speaker(told: Event, own: ReadonlySet<string>): readonly Participant[] {
    const speaker = this.chains.get(told.id)?.speaker ?? null
    return speaker === null ? [] : this.beside([{ mention: speaker, confidence: 1, stated: true }], own)
  }

  /** Who last said something of these parties, though it tells no event. */
  private accuser(event: Event, own: ReadonlySet<string>): readonly Participant[] {
    for (const { source, content } of this.attributions) {
      if (!source || source.mention === null || source.span.start > event.trigger.start) continue
      const { sentence } = this.mentions[source.mention]!
      if (event.sentence - sentence > REACH) break
      const spoken = this.mentions.filter(({ span }) => content.some((piece) => contains(piece, span)))
      if (!spoken.some(({ id }) => this.holdsAll([{ mention: id, confidence: 1, stated: true }], own))) continue
      const other = this.beside([{ mention: source.mention, confidence: 1, stated: true }], own)
      if (other.length > 0) return other
    }
    return []
  }

  /** The one party beside those known; empty where there are several. */
  private beside(all: readonly Participant[], own: ReadonlySet<string>): readonly Participant[] {
    const others = all.filter((one) => ![...this.keys([one])].some((key) => own.has(key)))
    if (this.keys(others).size !== 1 || !this.isStateOrUnion(others[0]!)) return []
    return [{ mention: others[0]!.mention, confidence: WORTH, stated: false }]
  }

  /** Courts, police and parliaments act at home more often than against the state that was last spoken of. */
  private actsAbroad({ mention }: Participant): boolean {
    const { actors } = this.mentions[mention]!
    return (
      this.isStateOrUnion({ mention, confidence: 1, stated: true }) && !actors.some(({ sector }) => AT_HOME.has(sector))
    )
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

/** Where an attribution begins, by its source. */
function startOf({ source }: Attribution): number {
  return source?.span.start ?? 0
}
