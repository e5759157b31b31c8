import { oneOf } from '../../model/about-states.ts'
import type { Mention } from '../../model/actor.ts'
import type { ClaimActor } from '../../model/claim.ts'
import type { Event } from '../../model/event.ts'
import type { Sentence } from '../../model/token.ts'
import { caseOf, isRelation, tokenById } from '../../model/tree.ts'
import type { Parties } from './parties.ts'

/** Those who are hurt as people: soldiers and police are of whom they serve, wherever they fall. */
const PEOPLE: ReadonlySet<ClaimActor['kind']> = new Set(['person', 'population'])

/** Prepositions that say where something happens. */
const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across'])

/** What the victims of an attack that only their place tells of are worth. */
const PLACED = 0.7

/** Words of attacks: without them people are killed by accidents, storms and one another. */
const ATTACK =
  /^(?:airstrike|ambush|attack|attacker|bomb|bomber|bombing|drone|explosives|grenade|gunman|gunmen|insurgent|jihadist|landmine|massacre|militant|militia|missile|mortar|raid|rocket|shelling|terrorism|terrorist)$/

/** Of how many such words on a story is one of attacks. */
const SEVERAL = 3

/** Where a sentence stands: the mentions in it, and what its story is about. */
interface Surroundings {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly story: Scene
}

/** What the story of a victim is about. */
export interface Scene {
  /** The one state that it is about, if it is about one alone. */
  readonly home: string | null
  /** Whether it tells of attacks. */
  readonly isOfAttacks: boolean
}

/** What a story that these sentences and mentions make is about. */
export function sceneOf(sentences: readonly Sentence[], mentions: readonly Mention[]): Scene {
  const words = sentences.reduce((sum, sentence) => sum + attackWords(sentence), 0)
  return { home: oneOf(mentions), isOfAttacks: words >= SEVERAL }
}

/** Whether a sentence tells of an attack, or its story does. */
export function isOfAttack(sentence: Sentence, { isOfAttacks }: Scene): boolean {
  return isOfAttacks || attackWords(sentence) > 0
}

function attackWords({ tokens }: Sentence): number {
  return tokens.filter(({ lemma }) => ATTACK.test(lemma.toLowerCase())).length
}

/**
 * Gives victims whom the text describes and does not name ("nine people", "worshippers") the state of the place where they were attacked: the one
 * that the clause names for it, else the only one that the sentence names for a place, else that of the story where nothing tells who did it. Where nobody
 * known did it, something must say that it was an attack.
 *
 * @param place what the clause names for the place
 */
export function withVictims(
  actors: Parties,
  recipients: Parties,
  event: Event,
  place: Mention | undefined,
  around: Surroundings,
): Parties {
  const isOpen = (party: ClaimActor) =>
    party.country === null && PEOPLE.has(party.kind) && recipients.unnamed.has(party)
  if (event.type !== 'ASSAULT' || recipients.list.length === 0 || !recipients.list.every(isOpen)) return recipients
  // Nobody known did it: an accident, a crime or an attack.
  const byNobody = actors.list.every((party) => party.country === null && party.kind !== 'armed-group')
  const { story, sentence } = around
  if (byNobody && !isOfAttack(sentence, story)) return recipients
  const country = place?.actors[0]?.country ?? placeIn(around) ?? (byNobody ? story.home : null)
  if (country === null) return recipients
  const list = recipients.list.map(
    (party): ClaimActor => ({ ...party, id: `${country}-${party.sector ?? 'CVL'}`, country }),
  )
  return { ...recipients, list, unnamed: new Set(list), confidence: Math.min(recipients.confidence, PLACED) }
}

/** The one state in which, as a sentence says, something happens: "in Niger", "at the Niamey market". */
function placeIn({ sentence, mentions }: Surroundings): string | null {
  const states = new Set<string>()
  for (const { head, actors } of mentions) {
    const [{ kind, country } = { kind: null, country: null }] = actors
    if (country === null || (kind !== 'place' && kind !== 'state')) continue
    const token = tokenById(sentence, head)
    const noun = token && isRelation(token, 'compound') ? token.head : head
    if (AT.has(caseOf(sentence, noun) ?? '')) states.add(country)
  }
  return states.size === 1 ? [...states][0]! : null
}
