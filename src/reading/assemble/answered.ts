import type { Actor, Mention } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import type { Event, Participant } from '../../model/event.ts'
import { isToNameless } from '../../model/nameless.ts'
import type { EventType, Sector } from '../../model/plover.ts'
import { byItem, itemsOf } from '../../model/sections.ts'
import type { Sentence } from '../../model/token.ts'
import { isRelation, tokenById } from '../../model/tree.ts'
import { type Preference, sharesOf } from '../../resources/preference.ts'
import { type Candidate, candidatesOf, isStateless } from './candidates.ts'
import type { Chain } from './chain.ts'
import { afterDeed } from './deed-before.ts'
import { Dyads } from './dyads.ts'
import { isForHome } from './for-home.ts'
import { isHomeAffair } from './home-affair.ts'
import { partyId } from './parties.ts'
import { isPartisan } from './partisan.ts'
import { peopleOf } from './people-of.ts'
import { refersBack } from './refers-back.ts'
import { Scene } from './scene.ts'
import { type Guesses, signsOf } from './signs.ts'
import { mediates } from './spoken-of.ts'
import { isNamelessOther } from './standing.ts'
import { watchingOf } from './watching.ts'

/** Says which candidate is on the other side of an event, and how sure that is (0 to 1). */
export type Choose = (
  event: Event,
  candidates: readonly Candidate[],
  signs: readonly (readonly string[])[],
) => { readonly at: number; readonly share: number }

/** Chooses by learned weights; of equals the first. */
export function choosing(preference: Preference): Choose {
  return (_, __, signs) => {
    const shares = sharesOf(preference, signs)
    const share = Math.max(...shares)
    return { at: shares.indexOf(share), share }
  }
}

/** The events of one story of a document. */
export interface Story {
  /** In the order of the text. */
  readonly events: readonly Event[]
  /** Whether it tells of states that have to do with one another. */
  readonly amongStates: boolean
}

/**
 * Gives events whose clause names no recipient, or one that is nobody's counterpart, the party that the story has for it: whom the actor
 * was told of with, who said what he answers, the other of the two states that the text is about, both of them. Where nobody is likelier than
 * all of these the slot stays empty. What is found so is not stated, and says so.
 *
 * @returns the stories of the document in the order of its text
 */
export function answered(doc: Document, chains: ReadonlyMap<number, Chain>, choose: Choose): readonly Story[] {
  const items = itemsOf(doc.sentences)
  const sentences = byItem(items, doc.sentences, ({ index }) => index)
  const mentions = byItem(items, doc.mentions, ({ sentence }) => sentence)
  const events = byItem(items, doc.events, ({ sentence }) => sentence)
  return items.map((_, item) => {
    const words = sentences[item]!.reduce((sum, { tokens }) => sum + tokens.length, 0)
    return answeredIn(doc, new Scene(doc, chains, mentions[item]!, events[item]!, words), events[item]!, chains, choose)
  })
}

function answeredIn(
  doc: Document,
  scene: Scene,
  events: readonly Event[],
  chains: ReadonlyMap<number, Chain>,
  choose: Choose,
): Story {
  const story = new Dyads(doc, chains, scene.two)
  const out: Event[] = []
  for (const event of events.toSorted((a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start)) {
    const whole = complete(event, scene, story, choose)
    out.push(whole)
    scene.tell(whole)
  }
  return { events: out, amongStates: scene.amongStates }
}

function complete(event: Event, scene: Scene, story: Dyads, choose: Choose): Event {
  if (event.actors.length === 0) {
    const after = afterDeed(event, scene)
    if (after !== event) return after
    const doers = story.doer(event)
    return doers.length > 0 ? { ...event, actors: doers, actorsAbsent: null } : event
  }
  return isOpen(event, scene.doc, story) ? withOtherSide(event, scene, story, choose) : event
}

/** Types of what is done to people by force, or threatened to be. */
const FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'THREATEN'])

/** Kinds that speak to nobody at home: an event that has them on both sides names them by the way, or was read wrongly. */
const LANDS: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>(['state', 'place'])

/** Types of what is said to somebody. */
const SAID: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'CONSULT'])

/** Whether a clause leaves open who is on the other side: it names nobody, the actor himself, or people of no known state. */
function isOpen(event: Event, doc: Document, story: Dyads): boolean {
  const { mentions, sentences } = doc
  const { actors, recipients } = event
  if (recipients.length === 0 && isToNameless(sentences[event.sentence]!, event.head)) return false
  if (isHomeAffair(sentences[event.sentence]!, event) || isPartisan(event, mentions)) return false
  if (isForHome(sentences[event.sentence]!, event)) return false
  if (recipients.length === 0 || story.isToItself(event) || isForItsOwn(event, doc)) return true
  if (recipients.some(({ mention }) => actors.some((actor) => actor.mention === mention))) return false
  // "Issued warrants for 36 people", "fired on fishermen": they are who suffered it, of whatever state.
  if (FORCE.has(event.type) && recipients.some(({ confidence }) => confidence === 1)) return false
  // "Urged other governments to pay": they are others than all whom the story names.
  if (recipients.some(({ mention }) => mentions[mention]!.actors.some(isNamelessOther))) return false
  const own = new Set(actors.flatMap(({ mention }) => mentions[mention]!.actors.map(partyId)))
  // "Asked the Polish parliament to approve a loan to Peru": who is spoken to at home is whom it is said to.
  const isOwn = ({ mention, confidence }: Participant) => {
    const { actors: named, antecedent, inferred } = mentions[mention]!
    const isSure = confidence === 1 && antecedent === null && !inferred
    return isSure && named.every((actor) => !LANDS.has(actor.kind) && own.has(partyId(actor)))
  }
  if (SAID.has(event.type) && recipients.every(isOwn)) return false
  return recipients.every(({ mention }) =>
    mentions[mention]!.actors.every((actor) => own.has(partyId(actor)) || isStateless(actor)),
  )
}

/** "Condemned the arrest of its citizens": who is wronged is of whose state the complaint is, and not the one who is blamed. */
function isForItsOwn({ type, head, actors, recipients, sentence }: Event, { mentions, sentences }: Document): boolean {
  const states = new Set(actors.flatMap(({ mention }) => mentions[mention]!.actors.map(({ country }) => country)))
  const isOwn = ({ country, sector }: Actor) => country !== null && states.has(country) && !AT_ODDS.has(sector)
  // Who is himself accused stands with the verb, and not with the noun of a deed.
  const isOfDeed = (own: Mention) => {
    const word = own.sentence === sentence ? tokenById(sentences[sentence]!, own.head) : undefined
    return word !== undefined && isRelation(word, 'nmod') && word.head !== head
  }
  return (
    type === 'ACCUSE' &&
    recipients.length > 0 &&
    recipients.every(({ mention }) => isOfDeed(mentions[mention]!) && mentions[mention]!.actors.every(isOwn))
  )
}

/** Sectors of those whom their own state blames. */
const AT_ODDS: ReadonlySet<Sector | null> = new Set<Sector | null>(['OPP', 'REB', 'CRM'])

/** A choice with less of a share than this is a guess, right in three of ten cases: then the slot stays as the clause leaves it. */
const LEAST = 0.3

/** In a long report many have been told of, and a choice that hardly leads is right in one of ten cases. */
const [LONG, LEAST_IN_LONG] = [600, 0.6]

/** Where few clauses tell of two states, only a choice that leaves hardly a doubt is right in more than half of the cases. */
const LEAST_AMONG_FEW = 0.9

/** What is known from a story and not from the clause is worth less, however sure the choice is. */
const WORTH = 0.7

function withOtherSide(event: Event, scene: Scene, story: Dyads, choose: Choose): Event {
  const guesses = guessesOf(event, scene, story)
  const judged = ON_DEEDS.has(event.type) ? story.judgedFor(sentenceOf(event, scene), event, eventsOf(scene)) : []
  if (judged.length > 0) return { ...event, recipients: judged, recipientsAbsent: null }
  // Who condemns the raid blames who made it, whoever else the story is about.
  if (event.type === 'ACCUSE' && guesses.deed.length > 0)
    return { ...event, recipients: guesses.deed, recipientsAbsent: null }
  const isToBlame = blamable(event, scene, story)
  const byRule = scene.amongStates || !isToBlame(guesses.back) ? event : withGuess(event, guesses)
  if (!scene.amongStates && !(scene.tellsOfSome && isByStates(event, scene))) return byRule
  const candidates = candidatesOf(event, scene).filter(({ parties }) => isToBlame(parties))
  const { at, share } = choose(event, candidates, signsOf(event, candidates, scene, guesses))
  const { kind, parties } = candidates[at]!
  if (kind === 'slot' || kind === 'none' || share < leastOf(scene)) return byRule
  const confidence = WORTH * share
  const people = peopleOf(event, scene.doc, parties, confidence)
  const recipients = people ?? parties.map((party) => ({ ...party, confidence }))
  return { ...event, recipients, recipientsAbsent: null }
}

function leastOf({ amongStates, words }: Scene): number {
  if (!amongStates) return LEAST_AMONG_FEW
  return words > LONG ? LEAST_IN_LONG : LEAST
}

/** Whether all who act are states or bodies of states: of the deeds of parties, firms and private persons few are done to another state. */
function isByStates({ actors }: Event, { doc }: Scene): boolean {
  const isOne = (actor: Actor) => actor.kind === 'igo' || (actor.country !== null && partyId(actor) === actor.country)
  return actors.every(({ mention }) => doc.mentions[mention]!.actors.every(isOne))
}

/** Who may be blamed for a deed that an event speaks of: not those who suffered it. Nor is a body attacked that only watches. */
function blamable(event: Event, scene: Scene, story: Dyads): (parties: readonly Participant[]) => boolean {
  const watching = watchingOf(event, scene)
  if (watching.size > 0) return (parties) => ![...scene.side(parties).ids].some((id) => watching.has(id))
  if (event.type !== 'ACCUSE') return () => true
  const { states } = scene.side(story.victimsOf(sentenceOf(event, scene), event, eventsOf(scene)))
  return (parties) => parties.length === 0 || ![...scene.side(parties).states].every((state) => states.has(state))
}

/** Types of what is said of another's deed. */
const ON_DEEDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT'])

/** Types that need no one on the other side: troops are moved, people gather, officers leave. */
const ALONE: ReadonlySet<EventType> = new Set(['MOBILIZE', 'RETREAT', 'PROTEST'])

/**
 * In news of one state's own affairs nobody is chosen among all whom it names by the way: only who is answered, or did the deed that is
 * spoken of.
 */
function withGuess(event: Event, { back, deed, between }: Guesses): Event {
  const recipients = ALONE.has(event.type) ? [] : ([back, deed, between].find((one) => one.length > 0) ?? [])
  return recipients.length > 0 ? { ...event, recipients, recipientsAbsent: null } : event
}

function sentenceOf(event: Event, { doc }: Scene): Sentence {
  return doc.sentences[event.sentence]!
}

/** What the story has told so far. */
function eventsOf({ told }: Scene): readonly Event[] {
  return told.map((one) => one.event)
}

const NOTHING: Guesses = { back: [], deed: [], between: [], two: [], last: [] }

/** Whom each rule of the story would take, where the clause names nobody or the actor's own envoy. */
function guessesOf(event: Event, scene: Scene, story: Dyads): Guesses {
  if (event.recipients.length > 0 && !story.isToItself(event) && !isForItsOwn(event, scene.doc)) return NOTHING
  const [sentence, before] = [sentenceOf(event, scene), eventsOf(scene)]
  const none: readonly Participant[] = []
  return {
    back: refersBack(sentence, event.head) ? story.otherParty(event, before) : none,
    deed: ON_DEEDS.has(event.type) ? story.doersOf(sentence, event, before) : none,
    between: mediates(sentence, event.head) ? story.bothOfTwo(event) : none,
    two: story.otherOfTwo(event),
    last: story.lastOther(event, before),
  }
}
