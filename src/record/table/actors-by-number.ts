import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import { columnsOf } from './columns-of.ts'

/** Actors of a record by their numbers; empty where there is none. */
export interface ActorsByNumber {
  /** More than the largest number. */
  readonly size: number
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly kinds: readonly string[]
  readonly countries: readonly (string | null)[]
}

export function actorsByNumber(db: Database): ActorsByNumber {
  return madeOnce(db, 'actors by number', () => {
    const { number, id, name, kind, country } = columnsOf(db, ['number', 'id', 'name', 'kind', 'country'], 'actors')
    const size = (number as number[]).reduce((most, each) => Math.max(most, each), 0) + 1
    const spread = <T>(values: readonly unknown[], none: T): T[] => {
      const spread = new Array<T>(size).fill(none)
      number.forEach((at, i) => {
        spread[at as number] = values[i] as T
      })
      return spread
    }
    return {
      size,
      ids: spread(id, ''),
      names: spread(name, ''),
      kinds: spread(kind, ''),
      countries: spread<string | null>(country, null),
    }
  })
}
