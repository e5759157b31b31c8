import type { Database } from '../database.ts'
import { actorsByNumber } from '../table/actors-by-number.ts'
import { byText, countLists, topOf } from '../table/counting.ts'
import { select } from '../table/select.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { type Dyad, listDyads } from './list-dyads.ts'
import { loadStates } from './typed/states.ts'

/** A state with the claims in which it acts, and is acted upon. */
export interface CountryClaims {
  readonly id: string
  readonly name: string
  readonly actor: number
  readonly recipient: number
  /** A place within it to draw it at, in degrees; null where the gazetteer has none. */
  readonly point: { readonly lat: number; readonly lon: number } | null
}

export interface World {
  /** Those with most claims first. */
  readonly countries: readonly CountryClaims[]
  /** What one state does to another, `a` to `b`, most claims first. */
  readonly flows: readonly Dyad[]
}

/** States and what passes between them, of the claims that a filter lets through. @param most flows at most */
export async function worldOf(db: Database, filter: ClaimFilter, most: number): Promise<World> {
  const points = new Map((await loadStates()).toReversed().map(({ code, point }) => [code, point]))
  const { table, rows } = select(db, filter)
  const { ids, names, kinds, size } = actorsByNumber(db)
  const acts = countLists(table.actors, rows, size)
  const suffers = countLists(table.recipients, rows, size)
  const counts = acts.map((count, number) => (kinds[number] === 'state' ? count + suffers[number]! : 0))
  const order = topOf(
    counts,
    size,
    byText((number) => ids[number]!),
  )
  return {
    countries: order.map((number) => ({
      ...{ id: ids[number]!, name: names[number]!, actor: acts[number]!, recipient: suffers[number]! },
      point: points.get(ids[number]!) ?? null,
    })),
    flows: listDyads(db, filter, { directed: true, states: true, limit: most }),
  }
}
