import type { ActorKind } from '../../model/actor.ts'
import type { Claim, ClaimActor } from '../../model/claim.ts'
import { type Event, UNLISTED } from '../../model/event.ts'
import { slug } from '../../model/identity.ts'
import { type EventType, type Sector, STATE_SECTORS } from '../../model/plover.ts'
import { isStateItself } from './protesting.ts'

/** Kinds that are private by what they are, unless a state is known that they act for. */
const PRIVATE: ReadonlySet<ActorKind> = new Set(['person', 'company', 'media', 'place'])

/** Those who give together and of whom nothing tells for whom they stand: what they promise is worth keeping for whom it is promised to. */
const GIVERS = /\b(?:allies|backers|countries|creditors?|donors?|governments|lenders?|nations|partners|states)\b/i
const GIVEN: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'CONCEDE'])

/** Those who attack and of whom nothing tells for whom: what they did is worth keeping for whom they did it to. */
const ATTACKERS =
  /\b(?:assailants?|assassins?|attackers?|bombers?|extremists?|fighters|guerrill?as|gunm[ae]n|hijackers?|insurgents?|kidnappers?|militants?|militiam[ae]n|snipers?|terrorists?)$/i

/**
 * Whether all who act are givers or attackers of no known state, so that the claim has nobody on their side: "donors promised Nepal a billion
 * dollars", "gunmen killed four Kenyan police officers".
 */
export function areNameless({ event, actors, recipients }: Told): boolean {
  const who = GIVEN.has(event.type) ? GIVERS : event.type === 'ASSAULT' ? ATTACKERS : null
  const isOne = (party: ClaimActor) =>
    party.country === null && (!KNOWN.has(party.kind) || isNamelessGroup(party)) && who?.test(party.name)
  return actors.length > 0 && actors.every(isOne) && recipients.some(({ country }) => country !== null)
}

/** States and donors who are told of together, of whom none is named: "Asian countries", "other governments". */
export function isNamelessOther({ id, country, name }: Pick<ClaimActor, 'id' | 'country' | 'name'>): boolean {
  return (
    country === null &&
    id !== id.toUpperCase() &&
    /\b(?:countries|donors|governments|nations|powers|states)$/i.test(name)
  )
}

/** Sectors of those who live a private life, whatever they say and do. */
const CITIZENS: ReadonlySet<Sector | null> = new Set<Sector | null>([null, 'CVL', 'EDU', 'MED', 'BUS'])

/** Sectors of those who act for a body of several states or an armed group, and so need no state. */
const AMONG_STATES: ReadonlySet<Sector | null> = new Set<Sector | null>(['IGO', 'REB'])

/** Sectors of bodies of states, and of the states that make one up. */
const OF_STATES: ReadonlySet<Sector | null> = new Set<Sector | null>(['IGO', 'UNS'])

/** Kinds that stand for themselves, of whatever state: armed groups, bodies and blocs of states, NGOs. */
const BODIES: ReadonlySet<ActorKind> = new Set(['igo', 'bloc', 'armed-group', 'ngo'])

/** Kinds that are known by what they are called. */
const KNOWN: ReadonlySet<ActorKind> = new Set([...BODIES, 'company', 'media'])

function isPublic({ kind, country, sector }: ClaimActor): boolean {
  // "People", "customers": of nowhere in particular.
  if (kind === 'population') return country !== null
  if (!PRIVATE.has(kind)) return true
  if (kind === 'person') return !CITIZENS.has(sector) && (country !== null || AMONG_STATES.has(sector))
  return country !== null
}

/** Types of what is done with or for another: without him they tell of no relation. */
export const NEED_OTHER: ReadonlySet<EventType> = new Set(['AID', 'SUPPORT', 'COOPERATE', 'CONSULT'])

/** Types of what one side lets another have: of whom a story does not tell to whom, "promised an investigation", it tells of no relation. */
const PLEDGED: ReadonlySet<EventType> = new Set(['AGREE', 'CONCEDE'])

/** Types of what is done to someone, which is worth keeping though no one says by whom. */
const SUFFERED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION'])

/** Kinds whose talk is no consultation: speaking to a newspaper, people who visit a town. */
const NO_COUNTERPART: ReadonlySet<ActorKind> = new Set(['media', 'population', 'company', 'place'])

/** What a claim says of its event and its parties. */
type Told = Pick<Claim, 'actors' | 'recipients' | 'goods'> & { readonly event: Pick<Claim['event'], 'type' | 'mode'> }

/**
 * Whether an event can be a claim: what private persons and firms do to one another is none; and what no row of the codebook tells has to be
 * between two who are known to act for different states.
 */
export function isPublicMatter(
  { frame, type }: Pick<Event, 'frame' | 'type'>,
  actors: readonly ClaimActor[],
  recipients: readonly ClaimActor[],
  where: string | null,
): boolean {
  if (frame.endsWith(UNLISTED) && !isBetween(actors, recipients)) return false
  // "Volvo attacked Renault in an advertisement."
  if (type === 'ASSAULT' && recipients.length > 0 && [...actors, ...recipients].every(isFirm)) return false
  if (actors.some(isPublic) || recipients.some(isPublic)) return true
  return type === 'ASSAULT' && actors.length === 0 && where !== null && recipients.some(isAbroad(where))
}

function isFirm({ kind }: ClaimActor): boolean {
  return kind === 'company'
}

/** "A German tourist was shot in Jeddah": what befalls people in another state is more than a crime at home. */
function isAbroad(where: string) {
  return ({ country, stated }: ClaimActor) => stated && country !== null && country !== where
}

/** Whether two sides are of different states, bodies of states or armed groups, all of whom are known. */
function isBetween(actors: readonly ClaimActor[], recipients: readonly ClaimActor[]): boolean {
  const sides = [actors, recipients].map((side) =>
    side.map(({ country, kind, id }) => country ?? (kind === 'igo' || kind === 'armed-group' ? id : null)),
  )
  const known = sides.flat()
  return sides.every((side) => side.length > 0) && known.every((side) => side !== null) && new Set(known).size > 1
}

/**
 * Whether a claim of a story tells of a relation that the record keeps: it has the sides that its type needs, of those who stand on a side it
 * is known for one at least whom they act for, and it is more than a state's own affair.
 *
 * @param amongStates whether the story tells of states that have to do with one another
 * @param home the one state that it is about, if it is about one and does not tell of attacks
 */
export function isRelation(claim: Told, amongStates: boolean, home: string | null = null): boolean {
  const { event, actors, recipients } = claim
  const [by = [], to = []] = [actors, recipients].map((side) => side.filter((party) => isPlaced(party)))
  if (actors.length > 0 && by.length === 0) return areNameless(claim)
  // "The M23 rebels killed nine villagers": of whatever state they are, a known group did it.
  if (recipients.length > 0 && to.length === 0 && !(SUFFERED.has(event.type) && by.some(isNamedGroup))) return false
  if (to.length === 0 && !amongStates && !needsNobody(event.type, by)) return false
  if (to.length === 0 && by.length > 0 && PLEDGED.has(event.type)) return false
  // "We are investigating this incident": the police of a state at work.
  if (to.length === 0 && by.length > 0 && by.every(isOfLaw)) return false
  // "The hotel was attacked by gunmen": of nobody to nobody.
  if (to.length === 0 && by.length > 0 && by.every(isNobody)) return false
  // "Were found to have killed", "he was shot in June": who was killed at home, and nothing tells of an attack, met with a crime.
  if (!amongStates && isCrime(event.type, by, to, home)) return false
  return hasItsSides({ ...claim, actors: by, recipients: to }) && !isAtHome(event, by, to, amongStates)
}

/**
 * Whether a deed matters to others though it is done to nobody: troops are raised, an armed group attacks. Whatever else is done to nobody,
 * in news of one state's own affairs, is one of these: "called for a vote", "closed the schools".
 */
function needsNobody(type: EventType, actors: readonly ClaimActor[]): boolean {
  if (type === 'MOBILIZE') return actors.every(({ sector }) => STATE_SECTORS.has(sector))
  return actors.some(({ kind }) => kind === 'armed-group')
}

function isNamedGroup({ kind, name }: ClaimActor): boolean {
  return kind === 'armed-group' && /^\p{Lu}/u.test(name)
}

function isNamelessGroup({ kind, name, id }: ClaimActor): boolean {
  return kind === 'armed-group' && id === slug(name) && !/.\p{Lu}/u.test(name) && !/^\p{Lu}\S+ /u.test(name)
}

/** Attackers of no known state or name. */
function isNobody(party: ClaimActor): boolean {
  const { country, id, name } = party
  return country === null && id === slug(name) && ATTACKERS.test(name) && !isNamedGroup(party)
}

/**
 * Whether it is known whom someone acts for or what he is: neither "the second man" nor "local commanders", of whatever state they are, nor
 * a firm or newspaper of no known state.
 */
function isPlaced({ country, kind, sector }: ClaimActor): boolean {
  return country !== null || BODIES.has(kind) || AMONG_STATES.has(sector) || sector === 'NGO'
}

/**
 * Whether a claim has the sides that its type needs. What was delivered is worth keeping though its giver or receiver is not said: "many
 * tons of fuel were delivered to Mali".
 */
export function hasItsSides({ event: { type, mode }, actors, recipients, goods }: Told): boolean {
  const delivery = type === 'AID' && goods.length > 0
  if (actors.length === 0) return delivery || SUFFERED.has(type)
  // The government does not march, nor does the Union: people march, and not states.
  if (type === 'PROTEST' && actors.every(isStateItself)) return false
  if (recipients.length === 0) return delivery || !NEED_OTHER.has(type)
  if (type !== 'CONSULT') return true
  // Who of a state's people goes to see another state's town is a guest of that state.
  const isHost = ({ kind, country }: ClaimActor) => mode === 'visit' && kind === 'place' && country !== null
  const meets = (party: ClaimActor) => (isPublic(party) && !NO_COUNTERPART.has(party.kind)) || isHost(party)
  const all = [...actors, ...recipients]
  // "The ministers of the Union met": those of one body are many.
  const [one] = actors
  if (one && OF_STATES.has(one.sector) && all.every(({ span }) => span.start === one.span.start)) return true
  // "Speaking to Agence France-Presse": who gives an interview meets nobody.
  const apart = new Set(all.filter(({ kind }) => kind !== 'media').map(({ id, span }) => `${id} ${span.start}`))
  return actors.some(meets) && apart.size > 1 && [...new Set(all)].filter(meets).length > 1
}

/** Those by whom and against whom a state's politics is fought out, which others than itself have to do with. */
const POLITICS: ReadonlySet<Sector | null> = new Set<Sector | null>(['OPP', 'REB', 'REF'])

/** Those who fight their state or fled it, with whom it deals as with others. */
const OUTSIDE: ReadonlySet<Sector | null> = new Set<Sector | null>(['REB', 'REF'])

/** Types of what is done by force or in the street; all others are talk and votes. */
const FORCEFUL: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'SANCTION'])

/** Sectors of those who want an office and do not hold it. */
const RUNNING: ReadonlySet<Sector | null> = new Set<Sector | null>(['OPP', 'PTY', 'CVL'])

/** Those who stand up against their own state. */
const PROTESTING = /\b(?:activist|demonstrator|dissident|marcher|protester|protestor|striker)s?\b/i

/** Those who uphold a state's own law. */
const LAW: ReadonlySet<Sector | null> = new Set<Sector | null>(['COP', 'JUD'])

/** Whether nobody known harmed people of the one state that a story without attacks is about. */
function isCrime(
  type: EventType,
  actors: readonly ClaimActor[],
  recipients: readonly ClaimActor[],
  home: string | null,
): boolean {
  if (type !== 'ASSAULT' || actors.length > 0) return false
  return recipients.every(({ country, kind }) => country !== null && country === home && kind !== 'military')
}

function isOfLaw({ sector }: ClaimActor): boolean {
  return LAW.has(sector)
}

/** Sectors of people whom their state may do violence to. */
const PEOPLE: ReadonlySet<Sector | null> = new Set<Sector | null>(['CVL', 'MED', 'REL', 'NGO', 'EDU'])

/** Whether a claim tells of nobody but one state: of what it does to itself, of a march or a resignation, of what was done to it by nobody. */
function isAtHome(
  { type, mode }: Told['event'],
  actors: readonly ClaimActor[],
  recipients: readonly ClaimActor[],
  amongStates: boolean,
): boolean {
  // Whoever resigns leaves his own office: to whom somebody else adds from the story is a guess.
  if (mode === 'resign' && !recipients.some(({ stated }) => stated)) return true
  if (recipients.length === 0) return type === 'PROTEST'
  if (actors.length === 0) return type === 'COERCE' || type === 'SANCTION'
  return isInnerAffair({ type, mode }, actors, recipients, amongStates)
}

/**
 * Whether a state is on both sides: a parliament at odds with its government, a court that sentences a thief. What it does to its
 * opponents and refugees, violence against its people and their protest are more than that; whom it arrests only where others look on. Who
 * travels in his own state, an opponent too, visits nobody.
 */
function isInnerAffair(
  { type, mode }: Told['event'],
  actors: readonly ClaimActor[],
  recipients: readonly ClaimActor[],
  amongStates: boolean,
): boolean {
  const all = [...actors, ...recipients]
  const [{ country }] = all as [ClaimActor]
  if (country === null || !all.every((party) => party.country === country && party.kind !== 'armed-group')) return false
  if (mode === 'visit') return true
  // What those who want an office say of one another is a campaign.
  if (type !== 'ASSAULT' && all.every(({ kind, sector }) => kind === 'person' && RUNNING.has(sector))) return true
  // Government and opposition of a state at odds, where no other state has to do with it: home politics.
  if (!amongStates && !FORCEFUL.has(type) && !all.some(({ sector }) => OUTSIDE.has(sector))) return true
  if (all.some(({ sector, name }) => POLITICS.has(sector) || PROTESTING.test(name))) return false
  // "Police shot a man": a crime, where "fired on the crowd" is not.
  const isLone = ({ kind, sector, name }: ClaimActor) => kind === 'person' && sector === 'CVL' && !/s$/.test(name)
  if (!amongStates && type === 'ASSAULT' && actors.every(isOfLaw) && recipients.every(isLone)) return true
  const ofPeople = (side: readonly ClaimActor[]) => side.every(({ sector }) => PEOPLE.has(sector))
  if (type === 'PROTEST') return !ofPeople(actors)
  const isArrest = type === 'COERCE' && amongStates && !actors.some(isOfLaw)
  const isForce = type === 'ASSAULT' || isArrest
  return !isForce || ofPeople(actors) || !ofPeople(recipients)
}
