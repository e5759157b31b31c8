import type { Database } from '../database.ts'
import type { ReprintCandidate, ReprintEntry, ReprintIndex } from './reprint-index.ts'
import { BANDS, bandsOf, KEYS, LEAST_BANDS, signatureOf } from './signature.ts'

const ASKED = Array.from({ length: BANDS }, (_, i) => `?${i + 1}`).join(', ')
const CANDIDATES = `
SELECT d.id AS document, r."group" FROM (
  SELECT document FROM (
    SELECT document FROM reprint_bands WHERE band IN (${ASKED})
    UNION ALL SELECT document FROM reprint_bands_recent WHERE band IN (${ASKED})
  ) GROUP BY document HAVING count(*) >= ${LEAST_BANDS}
) AS found JOIN reprints AS r ON r.document = found.document JOIN documents AS d ON d.number = found.document`
/** Slices into which keys are cut: with each document one is moved, so that bands are recent for as many documents at most. */
const SLICES = 20_000

/** The index as the record keeps it. Documents must be in the record before they are put. */
export class SqliteReprintIndex implements ReprintIndex {
  readonly #db: Database
  readonly #slices: number

  /** @param slices into how many slices keys are cut: a test's record settles sooner with few */
  constructor(db: Database, slices: number = SLICES) {
    this.#db = db
    this.#slices = slices
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
      for (const band of bands)
        this.#db.run('INSERT INTO reprint_bands_recent (band, document) VALUES (?, ?)', band, number)
      this.#settle(number)
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
          for (const table of ['reprint_bands', 'reprint_bands_recent'])
            this.#db.run(`DELETE FROM ${table} WHERE band = ? AND document = ?`, band, number)
      this.#db.run('DELETE FROM reprint_shingles WHERE document = ?', number)
      this.#db.run('DELETE FROM reprints WHERE document = ?', number)
    })
  }

  /** Moves one slice of the recent bands to the others, each in its turn. */
  #settle(turn: number): void {
    const slice = turn % this.#slices
    const [from, to] = [slice, slice + 1].map((at) => Math.floor((KEYS / this.#slices) * at))
    this.#db.run(
      `INSERT INTO reprint_bands (band, document)
       SELECT band, document FROM reprint_bands_recent WHERE band >= ? AND band < ? ORDER BY band, document`,
      from!,
      to!,
    )
    this.#db.run('DELETE FROM reprint_bands_recent WHERE band >= ? AND band < ?', from!, to!)
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
