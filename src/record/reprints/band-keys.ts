import type { Database } from '../database.ts'
import { type BandLayout, boundsOf, LAST, MIDDLE, sliceOf } from './band-layout.ts'
import { has, type KeySet, union } from './key-set.ts'
import { fromBytes, toBytes } from './packed.ts'
import { mixed } from './shingles.ts'

const KNOWN = new WeakMap<Database, BandKeys>()
const STAMPS = "SELECT coalesce(group_concat(slice || ' ' || stamp), '') AS stamps FROM reprint_band_keys"
const KEPT = 'INSERT OR REPLACE INTO reprint_band_keys (slice, stamp, keys) VALUES (?, ?, ?)'

type Bounds = readonly [from: number, to: number]

interface Slice {
  /** Of the keys as the record has them; null where it has none yet. */
  readonly stamp: number | null
  readonly keys: KeySet
}

/**
 * The keys of the last level, slice by slice: next to no band of a new text is among them, and where none is, the level need
 * not be read. The record keeps them packed; they are in memory as long as the record has the same, whoever wrote
 * or took back what was written. Keys may stay whose documents were taken out.
 */
export class BandKeys {
  readonly #db: Database
  readonly #layout: BandLayout
  readonly #slices = new Map<number, Slice>()
  #asked = 0
  #stamps: string | null = null

  /** Those of a record, one for each connection. */
  static of(db: Database, layout: BandLayout): BandKeys {
    const keys = KNOWN.get(db) ?? new BandKeys(db, layout)
    KNOWN.set(db, keys)
    return keys
  }

  private constructor(db: Database, layout: BandLayout) {
    this.#db = db
    this.#layout = layout
  }

  /** Of a text's bands those that the last level may have, in the transaction that puts it: for the first texts all, since to load the keys takes longer. */
  among(bands: readonly number[]): readonly number[] {
    if (this.#asked++ < this.#layout.before) return bands
    this.#bringUp()
    return bands.filter((band) => has(this.#slices.get(sliceOf(band, this.#layout.slices))!.keys, band))
  }

  /** Adds the keys of a slice that is about to move to the last level from the middle one. */
  add(slice: number): void {
    const bounds = boundsOf(slice, this.#layout.slices)
    const keys = union(keysOf(this.#db, slice, bounds), keysIn(this.#db, MIDDLE, bounds))
    this.#keep(slice, keys)
  }

  #keep(slice: number, keys: KeySet): void {
    this.#db.run(KEPT, slice, stampOf(keys), toBytes(keys))
  }

  #bringUp(): void {
    const { stamps } = this.#db.get<{ stamps: string }>(STAMPS)!
    if (stamps === this.#stamps) return
    const now = new Map(stamps.split(',').map((each) => each.split(' ').map(Number) as [number, number]))
    for (let slice = 0; slice < this.#layout.slices; slice++) {
      const stamp = now.get(slice) ?? null
      if (this.#slices.get(slice)?.stamp === stamp) continue
      const keys = keysOf(this.#db, slice, boundsOf(slice, this.#layout.slices))
      this.#slices.set(slice, { stamp, keys })
      // Rows that an older version kept: to find their keys means to read all of them, which is done once.
      if (stamp === null && keys.length > 0) this.#keep(slice, keys)
    }
    this.#stamps = stamps
  }
}

/** How many keys of the last level would not be found: none in a sound record. */
export function unfoundKeys(db: Database, { slices }: BandLayout): number {
  let unfound = 0
  for (let slice = 0; slice < slices; slice++) {
    const bounds = boundsOf(slice, slices)
    const kept = keysOf(db, slice, bounds)
    for (const key of keysIn(db, LAST, bounds)) if (!has(kept, key)) unfound++
  }
  return unfound
}

/** The keys of a slice as the record keeps them; those of its rows where it keeps none yet. */
function keysOf(db: Database, slice: number, bounds: Bounds): KeySet {
  const kept = db.get<{ keys: Uint8Array }>('SELECT keys FROM reprint_band_keys WHERE slice = ?', slice)
  return kept ? fromBytes(kept.keys) : keysIn(db, LAST, bounds)
}

function keysIn(db: Database, table: string, bounds: Bounds): KeySet {
  const { keys } = db.get<{ keys: string }>(
    `SELECT json_group_array(band) AS keys FROM (SELECT DISTINCT band FROM ${table} WHERE band >= ? AND band < ? ORDER BY band)`,
    ...bounds,
  )!
  return Uint32Array.from(JSON.parse(keys) as number[])
}

/** Differs where keys do. */
function stampOf(keys: KeySet): number {
  let stamp = keys.length
  for (const key of keys) stamp = mixed(stamp ^ key)
  return stamp
}
