import type { Claim, ClaimActor } from '../../model/claim.ts'
import { areOfSeveral } from '../../model/offices.ts'
import { type EventType, type Sector, STATE_SECTORS } from '../../model/plover.ts'
import { isNamelessOther } from './standing.ts'

/** What a claim says of its parties before those without a state are given one. */
type Told = Pick<Claim, 'actors' | 'recipients' | 'place' | 'sentence' | 'status'> & {
  readonly event: Pick<Claim['event'], 'type'>
}

/** How many sentences back the states of a dyad are looked for. */
const REACH = 3

/** Types of what is done to others by force: soldiers do it to those of the other side. */
const FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'AID', 'MOBILIZE'])

/** Types of what is said or done to those of another state: "expelled the envoy", "thanked his guest". */
const TO_OTHERS: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'REJECT',
  'SANCTION',
  'ACCUSE',
  'SUPPORT',
  'AGREE',
  'CONCEDE',
  'RETREAT',
])

/** Types of what is done to people to whom something was done before: those who were arrested are freed. */
const AGAIN: ReadonlySet<EventType> = new Set(['COERCE', 'RETREAT', 'CONCEDE'])

/** Those who take to the street, and what happens between them and their own state. */
const PROTESTERS = /\b(?:protesters?|protestors?|demonstrators?|marchers?|strikers?)$/i
const AT_ODDS: ReadonlySet<EventType> = new Set(['REQUEST', 'REJECT', 'COERCE', 'ASSAULT', 'CONCEDE', 'THREATEN'])

/** Those who act against their own: police arrest, courts sentence, members of the opposition are freed. */
const INNER: ReadonlySet<Sector | null> = new Set<Sector | null>(['COP', 'JUD', 'LEG'])
const HOME: ReadonlySet<Sector | null> = new Set<Sector | null>(['OPP'])

/**
 * Gives people who are described and not named the state that they are of, as the claim itself shows: that of the place where it
 * happened, that of the government which they protest against, that of the police who arrest them, the other side's where
 * soldiers fire at them. Where nothing shows it they stay without one.
 *
 * @param isUnnamed whether a party is a description such as "farmers" or "several hundred truck drivers"
 * @param before claims told before, in order
 * @param two the two states that the text is about, if it is about two
 */
export function belonging<T extends Told>(
  claim: T,
  isUnnamed: (party: ClaimActor) => boolean,
  before: readonly Told[],
  two: readonly [string, string] | null,
): T {
  const open = (party: ClaimActor) =>
    party.country === null &&
    // "Members of the Union" are of it, wherever they meet.
    party.sector !== 'IGO' &&
    (isUnnamed(party) || STATE_SECTORS.has(party.sector)) &&
    PEOPLE.has(party.kind) &&
    !isNamelessOther(party) &&
    !areOfSeveral(party.name)
  if (![...claim.actors, ...claim.recipients].some(open)) return claim
  const of = (side: readonly ClaimActor[], state: string | null) =>
    state === null ? side : side.map((party) => (open(party) ? ofState(party, state) : party))
  return {
    ...claim,
    actors: of(claim.actors, stateOfActors(claim, before, two)),
    recipients: of(claim.recipients, stateOfRecipients(claim, before, two)),
  }
}

const PEOPLE: ReadonlySet<ClaimActor['kind']> = new Set(['person', 'population', 'police', 'military', 'government'])

function ofState(party: ClaimActor, state: string): ClaimActor {
  const { sector } = party
  return { ...party, country: state, id: STATE_SECTORS.has(sector) ? state : `${state}-${sector ?? 'CVL'}` }
}

function stateOfActors(claim: Told, before: readonly Told[], two: readonly [string, string] | null): string | null {
  const { event, actors, recipients, place } = claim
  const other = only(recipients.map(({ country }) => country))
  if (place?.country) return place.country
  if (event.type === 'PROTEST') {
    // Before an embassy gather those of the state in which it stands; who is at odds with his own government calls it that.
    const abroad = other !== null && recipients.some(({ name, kind }) => EMBASSY.test(name) || kind === 'state')
    return abroad ? besideOf(other, claim, before, two) : other
  }
  if (other !== null && AT_ODDS.has(event.type) && actors.every(({ name }) => PROTESTERS.test(name))) return other
  if (other === null || !actors.every(({ sector }) => STATE_SECTORS.has(sector))) return null
  return besideOf(other, claim, before, two)
}

const EMBASSY = /\b(?:embassy|consulate|high commission|diplomatic mission)\b/i

/** The state that was last told of beside this one, else the other of the two that the text is about. */
function besideOf(state: string, claim: Told, before: readonly Told[], two: readonly [string, string] | null) {
  const [one, other] = two ?? []
  return otherOf(state, claim, before) ?? (state === one ? other : state === other ? one : null) ?? null
}

function stateOfRecipients(claim: Told, before: readonly Told[], two: readonly [string, string] | null): string | null {
  const { event, actors, recipients, place, status } = claim
  if (place?.country) return place.country
  const group = actors.find(({ kind }) => kind === 'armed-group')
  if (group) return opponentOf(group.id, before) ?? group.country
  const actor = only(actors.map(({ country }) => country))
  if (actor === null) return null
  if (actors.some(({ sector }) => INNER.has(sector)) || recipients.some(({ sector }) => HOME.has(sector))) return actor
  // Protesters are at odds with their own state: it rejects what they want, and another state backs them.
  if (AT_ODDS.has(event.type) && recipients.every(({ name }) => PROTESTERS.test(name))) return actor
  const bySoldiers = event.type === 'COERCE' && actors.some(({ sector }) => sector === 'MIL')
  // "Urged residents to leave": those whom a government speaks to are its own; an envoy is another's.
  const toOfficials = TO_OTHERS.has(event.type) && recipients.every(({ sector }) => STATE_SECTORS.has(sector))
  // What a state denies having done to people, others say that it did to theirs.
  const denied = status.value === 'denied'
  // Where the story and not the clause tells who did it, he did it to those of the state to which he had done something before.
  const again = AGAIN.has(event.type) && actors.every(({ stated }) => !stated)
  if (!FORCE.has(event.type) && !toOfficials && !bySoldiers && !denied && !again) return null
  return besideOf(actor, claim, before, two)
}

/** The one state with which an armed group was last told of. */
function opponentOf(group: string, before: readonly Told[]): string | null {
  const of = (told: Told) => [...told.actors, ...told.recipients]
  const told = before.findLast((one) => {
    const states = of(one).filter(({ id }) => id !== group)
    return states.length < of(one).length && only(states.map(({ country }) => country)) !== null
  })
  return told ? only(of(told).flatMap(({ id, country }) => (id === group ? [] : [country]))) : null
}

/** The state that was last told of beside this one. */
function otherOf(state: string, { sentence }: Told, before: readonly Told[]): string | null {
  for (let i = before.length - 1; i >= 0 && sentence - before[i]!.sentence <= REACH; i--) {
    const told = before[i]!
    const states = [...told.actors, ...told.recipients].map(({ country }) => country)
    if (!states.includes(state)) continue
    const other = only(states.filter((one) => one !== state))
    if (other !== null) return other
  }
  return null
}

/** The one value that all have; null where they differ or there is none. */
function only(values: readonly (string | null)[]): string | null {
  const known = new Set(values)
  return known.size === 1 ? ([...known][0] ?? null) : null
}
