import type { Database } from '../database.ts'
import { columnsOf } from './columns-of.ts'
import { madeOnce } from './table-of.ts'
import { Words } from './words.ts'

/** One who says something, as it is shown. */
export interface ShownSource {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly country: string | null
  readonly kind: string
}

/** Sources of a record. Those of one id count as one: a minister named in full, and by his office. */
export interface SourcesByNumber {
  /** By its number what a source counts as. */
  readonly as: Int32Array
  /** Those that sources count as, each shown as the first of them. */
  readonly shown: readonly (ShownSource | null)[]
}

export function sourcesByNumber(db: Database): SourcesByNumber {
  return madeOnce(db, 'sources by number', () => {
    const columns = columnsOf(db, ['number', 'id', 'name', 'role', 'country', 'kind'], 'sources ORDER BY number')
    const ids = new Words()
    const shown: (ShownSource | null)[] = [null]
    const as = new Int32Array((columns.number as number[]).reduce((most, number) => Math.max(most, number), 0) + 1)
    columns.number.forEach((number, i) => {
      const id = columns.id[i] as string
      const one = ids.add(id)
      as[number as number] = one
      shown[one] ??= {
        id,
        name: columns.name[i] as string,
        role: columns.role[i] as string | null,
        country: columns.country[i] as string | null,
        kind: columns.kind[i] as string,
      }
    })
    return { as, shown }
  })
}
