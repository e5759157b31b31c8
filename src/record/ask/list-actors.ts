import type { Database } from '../database.ts'
import { fold } from '../fold.ts'
import { actorsCalled, claimsByActor } from '../table/actor-names.ts'
import { actorsByNumber } from '../table/actors-by-number.ts'

/** An actor of the record with the claims in which it acts or is acted upon. */
export interface ListedActor {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly claims: number
}

/** Where an actor stands in the list. */
export interface ActorPlace {
  /** 1 where what is looked for is its id or one of its names, else 0. */
  readonly same: number
  readonly claims: number
  readonly id: string
}

export interface ListedActors {
  readonly actors: readonly ListedActor[]
  /** The place of the last one, where there are more; else null. */
  readonly next: ActorPlace | null
}

/**
 * Actors whose id or one of whose names begins so, or a word of it; those that are called just so first, then those with
 * most claims. All actors where nothing is looked for.
 *
 * @param codes ids that are meant as well: of states by names that the record does not know
 */
export function listActors(
  db: Database,
  { typed, codes }: { readonly typed: string; readonly codes: readonly string[] },
  limit: number,
  after: ActorPlace | null = null,
): ListedActors {
  const { ids, names, kinds, countries } = actorsByNumber(db)
  const claims = claimsByActor(db)
  const called = actorsCalled(db, fold(typed))
  for (const code of codes) {
    const number = ids.indexOf(code)
    if (number >= 0) called.set(number, true)
  }
  const places = [...called]
    .filter(([number]) => claims[number]! > 0)
    .map(([number, same]) => ({ number, same: same ? 1 : 0, claims: claims[number]!, id: ids[number]! }))
    .filter((place) => after === null || inOrder(after, place) < 0)
    .sort(inOrder)
  const taken = places.slice(0, limit)
  const last = taken.at(-1)
  return {
    actors: taken.map(({ number, id, claims }) => ({
      ...{ id, name: names[number]!, kind: kinds[number]! },
      ...{ country: countries[number]!, claims },
    })),
    next: places.length > limit && last !== undefined ? { same: last.same, claims: last.claims, id: last.id } : null,
  }
}

function inOrder(one: ActorPlace, other: ActorPlace): number {
  return other.same - one.same || other.claims - one.claims || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
}
