import { isAmongStates, twoOf } from '../../model/about-states.ts'
import type { Mention } from '../../model/actor.ts'
import { bySentence, type Document } from '../../model/document.ts'
import type { Event, Participant } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Chain } from './chain.ts'
import { partyId } from './parties.ts'

/** Event types that choose their other side alike. */
export const KIN: Readonly<Record<EventType, string>> = {
  AGREE: 'agree',
  CONSULT: 'meet',
  COOPERATE: 'meet',
  SUPPORT: 'answer',
  REJECT: 'answer',
  CONCEDE: 'yield',
  RETREAT: 'yield',
  AID: 'aid',
  REQUEST: 'request',
  ACCUSE: 'accuse',
  THREATEN: 'accuse',
  SANCTION: 'harm',
  COERCE: 'harm',
  ASSAULT: 'assault',
  MOBILIZE: 'move',
  PROTEST: 'protest',
}

/** One side of an event: its parties by id, and by the states that they act for. */
export interface Side {
  readonly ids: ReadonlySet<string>
  readonly states: ReadonlySet<string>
}

/** An event that was told, with its sides. */
export interface Told {
  readonly event: Event
  readonly actors: Side
  readonly recipients: Side
  readonly all: Side
}

/**
 * How many events a word whose clauses name two states a story has that is about relations of states, beyond its first words: in our articles
 * 99 of 100 have more. News of crime, elections and epidemics has less, however often it names a second state, and so have long reports of
 * one state's politics: of those whom we guessed there seven in a hundred were right. A few sentences show nothing.
 */
const TOLD = 1.7 / 100
const FIRST = 100

/** As many as are told in clauses of their own where the prose is hard: of those whom we were all but sure of there more than half were right. */
const TOLD_BY_FEW = 0.9 / 100

/** How many events back a story is remembered, and how many sentences back its parties are looked for. */
const REMEMBERED = 40
const REACH = 25

/** What a story has told so far, as it is asked when the other side of an event is sought. */
export class Scene {
  readonly doc: Document
  readonly chains: ReadonlyMap<number, Chain>
  /** The two states that the story is about, if it is about two. */
  readonly two: readonly [string, string] | null
  /** Whether the story tells of states that have to do with one another. */
  readonly amongStates: boolean
  /** Whether some of its clauses tell of two states, be they as few as in reports whose sentences are long and leave much unsaid. */
  readonly tellsOfSome: boolean
  /** States and bodies in the order of how often the story names them. */
  readonly ranked: readonly string[]
  /** Whom its first sentence names. */
  readonly headed: ReadonlySet<string>
  /** How many words it has. */
  readonly words: number
  /** Events told, their parties complete, in order; of long stories the last ones. */
  told: readonly Told[] = []

  private readonly mentions: ReadonlyMap<number, readonly Mention[]>
  private readonly first: number
  private readonly kin = new Map<string, Told>()
  private readonly suffered = new Map<string, number>()
  private count = 0

  /**
   * @param mentions those of the story
   * @param events those of the story, as their clauses tell them
   * @param words how many words the story has
   */
  constructor(
    doc: Document,
    chains: ReadonlyMap<number, Chain>,
    mentions: readonly Mention[],
    events: readonly Event[],
    words: number,
  ) {
    this.doc = doc
    this.words = words
    this.chains = chains
    this.two = twoOf(mentions)
    const relations = events.filter((event) => this.isBetweenStates(event)).length
    const namesStates = isAmongStates(mentions, words)
    this.tellsOfSome = namesStates && relations > 0 && relations >= TOLD_BY_FEW * (words - FIRST)
    this.amongStates = namesStates && relations >= Math.floor(TOLD * (words - FIRST))
    this.ranked = rankedOf(mentions)
    this.first = mentions[0]?.sentence ?? 0
    this.mentions = bySentence(mentions)
    this.headed = new Set((this.mentions.get(this.first) ?? []).flatMap(({ actors }) => actors.map(partyId)))
  }

  /** The mentions of the heading and of the sentences up to this one, in order. */
  near(sentence: number): readonly Mention[] {
    const from = Math.max(this.first, sentence - REACH)
    const heading = from > this.first ? (this.mentions.get(this.first) ?? []) : []
    return [
      ...heading,
      ...Array.from({ length: sentence - from + 1 }, (_, i) => this.mentions.get(from + i) ?? []).flat(),
    ]
  }

  side(participants: readonly Participant[]): Side {
    const actors = participants.flatMap(({ mention }) => this.doc.mentions[mention]!.actors)
    return {
      ids: new Set(actors.map(partyId)),
      states: new Set(actors.map(({ country, id }) => country ?? id)),
    }
  }

  /** Whether an event's own clause names two sides that are not of one state. */
  private isBetweenStates({ actors, recipients }: Event): boolean {
    if (actors.length === 0 || recipients.length === 0) return false
    return this.side([...actors, ...recipients]).states.size > 1
  }

  /** Remembers an event whose parties are complete. */
  tell(event: Event): void {
    const told: Told = {
      event,
      actors: this.side(event.actors),
      recipients: this.side(event.recipients),
      all: this.side([...event.actors, ...event.recipients]),
    }
    this.told = [...this.told.slice(1 - REMEMBERED), told]
    this.count++
    if (event.recipients.length === 0) return
    this.kin.set(KIN[event.type], told)
    const key = keyOf(told.recipients.ids)
    this.suffered.set(key, (this.suffered.get(key) ?? 0) + 1)
  }

  /** The last event told of a type akin to this one, of which it is known to whom it was done. */
  lastKin(type: EventType): Told | undefined {
    return this.kin.get(KIN[type])
  }

  /** The share of the events told that were done to these parties: 0 to 1. */
  shareDoneTo(ids: ReadonlySet<string>): number {
    return this.count === 0 ? 0 : (this.suffered.get(keyOf(ids)) ?? 0) / this.count
  }
}

function keyOf(ids: ReadonlySet<string>): string {
  return [...ids].sort().join('+')
}

function rankedOf(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>()
  for (const { actors } of mentions)
    for (const { country, id } of actors)
      counts.set(country ?? id, (counts.get(country ?? id) ?? 0) + 1 / actors.length)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key)
}
