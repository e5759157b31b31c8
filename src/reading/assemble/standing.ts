import type { ActorKind } from '../../model/actor.ts'
import type { ClaimActor } from '../../model/claim.ts'
import { type Event, UNLISTED } from '../../model/event.ts'
import type { EventType, Sector } from '../../model/plover.ts'

/** Kinds that are private by what they are, unless a state is known that they act for. */
const PRIVATE: ReadonlySet<ActorKind> = new Set(['person', 'company', 'media', 'place'])

/** Sectors of those who live a private life, whatever they say and do. */
const CITIZENS: ReadonlySet<Sector | null> = new Set<Sector | null>([null, 'CVL', 'EDU', 'MED', 'BUS'])

/** Sectors of those who act for a body of several states or an armed group, and so need no state. */
const AMONG_STATES: ReadonlySet<Sector | null> = new Set<Sector | null>(['IGO', 'REB'])

function isPublic({ kind, country, sector }: ClaimActor): boolean {
  // "People", "customers": of nowhere in particular.
  if (kind === 'population') return country !== null
  if (!PRIVATE.has(kind)) return true
  if (kind === 'person') return !CITIZENS.has(sector) && (country !== null || AMONG_STATES.has(sector))
  return country !== null
}

/** Types of what is done with or for another: without him they tell of no relation. */
export const NEED_OTHER: ReadonlySet<EventType> = new Set(['AID', 'SUPPORT', 'COOPERATE', 'CONSULT'])

/** Types of what is done to someone, which is worth keeping though no one says by whom. */
const SUFFERED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION'])

/** Kinds whose talk is no consultation: speaking to a newspaper, people who visit a town. */
const NO_COUNTERPART: ReadonlySet<ActorKind> = new Set(['media', 'population', 'company', 'place'])

/**
 * Whether a claim has the sides that its type needs. What was delivered is worth keeping though its giver or receiver is not said: "many
 * tons of fuel were delivered to Mali". What no row of the codebook tells has to be between two who are known to act for different states.
 */
export function hasItsSides(
  { type, mode, goods, frame }: Pick<Event, 'type' | 'mode' | 'goods' | 'frame'>,
  actors: readonly ClaimActor[],
  recipients: readonly ClaimActor[],
): boolean {
  const unlisted = frame.endsWith(UNLISTED)
  if (unlisted && !isBetween(actors, recipients)) return false
  const delivery = type === 'AID' && goods.length > 0
  if (actors.length === 0) return delivery || SUFFERED.has(type)
  if (recipients.length === 0) return delivery || !NEED_OTHER.has(type)
  if (type !== 'CONSULT') return true
  // Who of a state's people goes to see another state's town is a guest of that state.
  const isHost = ({ kind, country }: ClaimActor) => mode === 'visit' && kind === 'place' && country !== null
  const meets = (party: ClaimActor) => (isPublic(party) && !NO_COUNTERPART.has(party.kind)) || isHost(party)
  return actors.some(meets) && [...new Set([...actors, ...recipients])].filter(meets).length > 1
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
 * Whether a claim tells of public life: a state, a body, an organised group, people, or someone who acts for one of them, on one
 * side at least. What private persons and firms do to one another is not kept.
 */
export function isPublicMatter(actors: readonly ClaimActor[], recipients: readonly ClaimActor[]): boolean {
  return actors.some(isPublic) || recipients.some(isPublic)
}
