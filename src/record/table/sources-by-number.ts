import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import { columnsOf } from './columns-of.ts'
import { byText, topOf } from './counting.ts'
import { select } from './select.ts'
import { Words } from './words.ts'

/** One who says something, as it is shown. */
export interface ShownSource {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly country: string | null
  readonly kind: string
}

/** Sources that count as one: by its number what a source counts as, and each of these as the first of its sources has it. */
export interface CountedSources {
  readonly as: Int32Array
  readonly shown: readonly (ShownSource | null)[]
}

/**
 * What sources count as one: those of one id (a minister named in full, and by his office), of one id and kind, or of one
 * name and country.
 */
export type SourceKey = 'id' | 'id and kind' | 'name and country'

export function countedSources(db: Database, key: SourceKey): CountedSources {
  return madeOnce(db, `sources by ${key}`, () => {
    const columns = sourceColumns(db)
    const keys = new Words()
    const shown: (ShownSource | null)[] = [null]
    const as = new Int32Array(columns.number.reduce((most, number) => Math.max(most, number), 0) + 1)
    columns.number.forEach((number, i) => {
      const [id, kind, country] = [columns.id[i]!, columns.kind[i]!, columns.country[i]!]
      const one = keys.add(keyOf(key, { id, kind, country, folded: columns.folded[i]! }))
      as[number] = one
      shown[one] ??= { id, name: columns.name[i]!, role: columns.role[i]!, country, kind }
    })
    return { as, shown }
  })
}

/** Named persons who speak for a country in claims that hold now, most first; one counts under all names of one id. */
export function spokesmenOf(
  db: Database,
  country: string,
  most: number,
): Pick<ShownSource & { claims: number }, 'name' | 'role' | 'claims'>[] {
  const { as, shown } = countedSources(db, 'id')
  const counts = new Int32Array(shown.length)
  const claims = timesQuoted(db)
  const columns = sourceColumns(db)
  const first = new Map<number, number>()
  columns.number.forEach((number, i) => {
    if (columns.country[i] !== country || columns.kind[i] !== 'named') return
    const one = as[number]!
    counts[one]! += claims[number]!
    if (!first.has(one)) first.set(one, i)
  })
  const name = byText((one) => columns.name[first.get(one)!]!)
  const id = byText((one) => shown[one]!.id)
  return topOf(counts, most, (a, b) => name(a, b) || id(a, b)).map((one) => {
    const i = first.get(one)!
    return { name: columns.name[i]!, role: columns.role[i]!, claims: counts[one]! }
  })
}

/** Numbers of the sources of a name that speak for a country. */
export function numbersOfNamed(db: Database, country: string, name: string): readonly number[] {
  return namedSources(db).get(`${country} ${name}`) ?? []
}

function namedSources(db: Database): ReadonlyMap<string, readonly number[]> {
  return madeOnce(db, 'named sources', () => {
    const columns = sourceColumns(db)
    const numbers = new Map<string, number[]>()
    columns.number.forEach((number, i) => {
      if (columns.kind[i] !== 'named' || columns.country[i] === null) return
      const key = `${columns.country[i]} ${columns.name[i]}`
      const own = numbers.get(key)
      if (own === undefined) numbers.set(key, [number])
      else own.push(number)
    })
    return numbers
  })
}

/** How often each source is quoted in claims that hold now, by its number. */
function timesQuoted(db: Database): Int32Array {
  return madeOnce(db, 'times quoted', () => {
    const { table, rows } = select(db, {})
    const { starts, values } = table.sources
    const counts = new Int32Array(sourceColumns(db).number.reduce((most, number) => Math.max(most, number), 0) + 1)
    for (const row of rows) for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[values[at]!]!++
    return counts
  })
}

interface Keyed extends Pick<ShownSource, 'id' | 'kind' | 'country'> {
  readonly folded: string
}

function keyOf(key: SourceKey, { id, kind, country, folded }: Keyed): string {
  if (key === 'id') return `i ${id}`
  return key === 'id and kind' ? `${kind} ${id}` : `${country} ${folded}`
}

interface SourceColumns {
  readonly number: readonly number[]
  readonly id: readonly string[]
  readonly name: readonly string[]
  readonly folded: readonly string[]
  readonly kind: readonly string[]
  readonly role: readonly (string | null)[]
  readonly country: readonly (string | null)[]
}

function sourceColumns(db: Database): SourceColumns {
  return madeOnce(
    db,
    'sources',
    () =>
      columnsOf(
        db,
        ['number', 'id', 'name', 'folded', 'role', 'country', 'kind'],
        'sources ORDER BY number',
      ) as unknown as SourceColumns,
  )
}
