import type { Database } from '../database.ts'
import { type BandLayout, LAYOUT } from './band-layout.ts'
import { BandLevels } from './band-levels.ts'
import { fromBytes, toBytes } from './packed.ts'
import type { ReprintCandidate, ReprintEntry, ReprintIndex } from './reprint-index.ts'
import { bandsOf, signatureOf } from './signature.ts'

const CANDIDATES = `
SELECT d.id AS document, r."group" FROM json_each(?) AS found
JOIN reprints AS r ON r.document = found.value JOIN documents AS d ON d.number = found.value`

/** The index as the record keeps it. Documents must be in the record before they are put. */
export class SqliteReprintIndex implements ReprintIndex {
  readonly #db: Database
  readonly #bands: BandLevels

  /** @param layout how bands are laid out: a test's record settles sooner with little */
  constructor(db: Database, layout: BandLayout = LAYOUT) {
    this.#db = db
    this.#bands = new BandLevels(db, layout)
  }

  groupOf(document: string): string | null {
    const row = this.#db.get<{ group: string }>(
      'SELECT r."group" FROM documents AS d JOIN reprints AS r ON r.document = d.number WHERE d.id = ?',
      document,
    )
    return row?.group ?? null
  }

  candidates(bands: readonly number[]): readonly ReprintCandidate[] {
    const found = this.#bands.sharing(bands)
    return found.length === 0 ? [] : this.#db.all<ReprintCandidate>(CANDIDATES, JSON.stringify(found))
  }

  shingles(document: string): Uint32Array {
    const row = this.#db.get<{ shingles: Uint8Array }>(
      'SELECT s.shingles FROM documents AS d JOIN reprint_shingles AS s ON s.document = d.number WHERE d.id = ?',
      document,
    )
    if (!row) throw new Error(`Cannot find "${document}" among the reprints: it was never put there`)
    return fromBytes(row.shingles)
  }

  put({ document, group, bands, shingles }: ReprintEntry): void {
    const number = this.#number(document)
    this.#db.transaction(() => {
      this.#db.run('INSERT INTO reprints (document, "group") VALUES (?, ?)', number, group)
      this.#db.run('INSERT INTO reprint_shingles (document, shingles) VALUES (?, ?)', number, toBytes(shingles))
      this.#bands.put(number, bands)
    })
  }

  regroup(groups: readonly string[], into: string): void {
    this.#db.transaction(() => {
      for (const group of groups)
        if (group !== into) this.#db.run('UPDATE reprints SET "group" = ? WHERE "group" = ?', into, group)
    })
  }

  members(group: string): readonly string[] {
    return this.#db
      .all<{ id: string }>(
        'SELECT d.id FROM reprints AS r JOIN documents AS d ON d.number = r.document WHERE r."group" = ? ORDER BY d.id',
        group,
      )
      .map(({ id }) => id)
  }

  remove(document: string): void {
    const number = this.#number(document)
    const shingles = this.shingles(document)
    this.#db.transaction(() => {
      this.#bands.remove(number, shingles.length === 0 ? [] : bandsOf(signatureOf(shingles)))
      this.#db.run('DELETE FROM reprint_shingles WHERE document = ?', number)
      this.#db.run('DELETE FROM reprints WHERE document = ?', number)
    })
  }

  #number(document: string): number {
    const row = this.#db.get<{ number: number }>('SELECT number FROM documents WHERE id = ?', document)
    if (!row) throw new Error(`Cannot group "${document}": there is no such document in the record`)
    return row.number
  }
}
