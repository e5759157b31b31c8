import type { Database } from '../database.ts'
import type { ReprintCandidate, ReprintEntry, ReprintIndex } from './reprint-index.ts'
import { BANDS, bandsOf, LEAST_BANDS, signatureOf } from './signature.ts'

const CANDIDATES = `
SELECT d.id AS document, r."group" FROM (
  SELECT document FROM reprint_bands WHERE band IN (${Array.from({ length: BANDS }, () => '?').join(', ')})
  GROUP BY document HAVING count(*) >= ${LEAST_BANDS}
) AS found JOIN reprints AS r ON r.document = found.document JOIN documents AS d ON d.number = found.document`

/** The index as the record keeps it. Documents must be in the record before they are put. */
export class SqliteReprintIndex implements ReprintIndex {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  groupOf(document: string): string | null {
    const row = this.#db.get<{ group: string }>(
      'SELECT r."group" FROM documents AS d JOIN reprints AS r ON r.document = d.number WHERE d.id = ?',
      document,
    )
    return row?.group ?? null
  }

  candidates(bands: readonly number[]): readonly ReprintCandidate[] {
    return bands.length === 0 ? [] : this.#db.all<ReprintCandidate>(CANDIDATES, ...bands)
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
      for (const band of bands) this.#db.run('INSERT INTO reprint_bands (band, document) VALUES (?, ?)', band, number)
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
      if (shingles.length > 0)
        for (const band of bandsOf(signatureOf(shingles)))
          this.#db.run('DELETE FROM reprint_bands WHERE band = ? AND document = ?', band, number)
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

function toBytes(values: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 4)
  const view = new DataView(bytes.buffer)
  values.forEach((value, i) => {
    view.setUint32(i * 4, value, true)
  })
  return bytes
}

function fromBytes(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, i) => view.getUint32(i * 4, true))
}
