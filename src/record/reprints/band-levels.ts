import type { Database } from '../database.ts'
import { BandKeys } from './band-keys.ts'
import { type BandLayout, boundsOf, LAST, LEVELS, MIDDLE, RECENT } from './band-layout.ts'
import { countOnLastLevel } from './last-level.ts'
import { BANDS, LEAST_BANDS } from './signature.ts'

const ASKED = Array.from({ length: BANDS }, (_, i) => `?${i + 1}`).join(', ')
const NEWER = `
SELECT group_concat(document) AS documents FROM (
  SELECT document FROM ${RECENT} WHERE band IN (${ASKED}) UNION ALL SELECT document FROM ${MIDDLE} WHERE band IN (${ASKED})
)`
const PUT = `INSERT INTO ${RECENT} (band, document) VALUES ${Array.from({ length: BANDS }, () => '(?, ?)').join(', ')}`

/**
 * The bands of a record's documents on three levels, as a log-structured index has them. Those of a document are put into a small
 * table; at times all of that move to a middle one, and from there one slice to the last: in order of keys, many to
 * a page, and in the transaction of the document whose turn it is. The keys of the last level are known in memory, so
 * that it is read only where it has something. What is found does not depend on where it lies.
 */
export class BandLevels {
  readonly #db: Database
  readonly #layout: BandLayout
  readonly #keys: BandKeys

  constructor(db: Database, layout: BandLayout) {
    this.#db = db
    this.#layout = layout
    this.#keys = BandKeys.of(db, layout)
  }

  /** The documents that have at least `LEAST_BANDS` of a text's bands. @param bands all `BANDS` of them, or none */
  sharing(bands: readonly number[]): number[] {
    if (bands.length === 0) return []
    const shared = new Map<number, number>()
    const { documents } = this.#db.get<{ documents: string | null }>(NEWER, ...bands)!
    for (const document of documents?.split(',').map(Number) ?? [])
      shared.set(document, (shared.get(document) ?? 0) + 1)
    countOnLastLevel(this.#db, this.#keys.among(bands), this.#layout.crowd, shared)
    return [...shared].filter(([, count]) => count >= LEAST_BANDS).map(([document]) => document)
  }

  /** @param bands all `BANDS` of them, or none */
  put(document: number, bands: readonly number[]): void {
    if (bands.length > 0) this.#db.run(PUT, ...bands.flatMap((band) => [band, document]))
    if (document % this.#layout.period === 0) this.#moveOn(document / this.#layout.period)
  }

  remove(document: number, bands: readonly number[]): void {
    for (const level of LEVELS)
      for (const band of bands) this.#db.run(`DELETE FROM ${level} WHERE band = ? AND document = ?`, band, document)
  }

  #moveOn(turn: number): void {
    const slice = turn % this.#layout.slices
    const bounds = boundsOf(slice, this.#layout.slices)
    this.#move(MIDDLE, RECENT)
    this.#keys.add(slice)
    this.#move(LAST, `${MIDDLE} WHERE band >= ? AND band < ?`, ...bounds)
  }

  #move(to: string, from: string, ...bounds: number[]): void {
    this.#db.run(
      `INSERT INTO ${to} (band, document) SELECT band, document FROM ${from} ORDER BY band, document`,
      ...bounds,
    )
    this.#db.run(`DELETE FROM ${from}`, ...bounds)
  }
}
