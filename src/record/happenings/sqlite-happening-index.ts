import { hash64 } from '../../model/identity.ts'
import type { Database } from '../database.ts'
import type { ClaimSketch } from './claim-sketch.ts'
import type { Bond, Link } from './cluster.ts'
import { keysOf } from './dyads.ts'
import type { HappeningIndex, NearDays } from './happening-index.ts'

/**
 * The index as the record keeps it. Claims must be in the record before they are put. What was looked up is remembered, so
 * one is made for each piece of work, inside its transaction.
 */
export class SqliteHappeningIndex implements HappeningIndex {
  readonly #db: Database
  readonly #numbers = new Map<string, number>()
  readonly #sketches = new Map<string, ClaimSketch | null>()

  constructor(db: Database) {
    this.#db = db
  }

  sketch(claim: string): ClaimSketch | null {
    const known = this.#sketches.get(claim)
    if (known !== undefined) return known
    const row = this.#db.get<{ sketch: string | null }>(
      'SELECT h.sketch FROM claims AS c JOIN happening_sketches AS h ON h.claim = c.number WHERE c.id = ?',
      claim,
    )
    const sketch = row?.sketch ? (JSON.parse(row.sketch) as ClaimSketch) : null
    this.#sketches.set(claim, sketch)
    return sketch
  }

  put(sketch: ClaimSketch, keys: readonly string[]): void {
    const number = this.#number(sketch.claim)
    const kept = this.#db.run(
      `INSERT INTO happening_sketches (claim, version, sketch)
       SELECT claim, number, ? FROM claim_versions WHERE claim = ? AND replaced IS NULL AND live = 1`,
      ...[JSON.stringify(sketch), number],
    )
    if (kept === 0) throw new Error(`Cannot gather "${sketch.claim}": the claim does not count any more`)
    this.#sketches.set(sketch.claim, sketch)
    const rows = keys.map(() => '(?, ?, ?, ?)').join(', ')
    this.#db.run(
      `INSERT OR IGNORE INTO happening_keys (key, first, claim, last) VALUES ${rows}`,
      ...keys.flatMap((key) => [hashed(key), sketch.first, number, sketch.last]),
    )
  }

  remove(claim: string): void {
    const number = this.#number(claim)
    const sketch = this.sketch(claim)
    this.#sketches.set(claim, null)
    if (sketch)
      for (const key of keysOf(sketch.type, sketch.dyads).own)
        this.#db.run(
          'DELETE FROM happening_keys WHERE key = ? AND first = ? AND claim = ?',
          ...[hashed(key), sketch.first, number],
        )
    const others = this.#db.all<{ other: number }>('SELECT other FROM happening_links WHERE claim = ?', number)
    for (const { other } of others)
      this.#db.run('DELETE FROM happening_links WHERE claim = ? AND other = ?', other, number)
    this.#db.run('DELETE FROM happening_links WHERE claim = ?', number)
    this.#db.run('DELETE FROM happening_sketches WHERE claim = ?', number)
    this.#leave(number)
  }

  near(keys: readonly string[], { earliestFirst, latestFirst, earliestLast }: NearDays): readonly ClaimSketch[] {
    const found = new Map<number, string>()
    for (const { claim, sketch } of this.#db.all<{ claim: number; sketch: string }>(
      `SELECT k.claim, h.sketch FROM happening_keys AS k JOIN happening_sketches AS h ON h.claim = k.claim
       WHERE k.key IN (${keys.map(() => '?').join(', ')}) AND k.first BETWEEN ? AND ? AND k.last >= ?
       AND h.sketch IS NOT NULL`,
      ...[...keys.map(hashed), earliestFirst, latestFirst, earliestLast],
    ))
      found.set(claim, sketch)
    return [...found.values()].map((sketch) => JSON.parse(sketch) as ClaimSketch)
  }

  link({ a, b, likeness }: Link): void {
    const [one, other] = [this.#number(a), this.#number(b)]
    for (const [claim, its] of [[one, other] as const, [other, one] as const])
      this.#db.run(
        'INSERT OR REPLACE INTO happening_links (claim, other, likeness) VALUES (?, ?, ?)',
        ...[claim, its, likeness],
      )
  }

  linksOf(claim: string): readonly Link[] {
    return this.#db.all<Link>(
      `SELECT c.id AS a, o.id AS b, l.likeness FROM claims AS c JOIN happening_links AS l ON l.claim = c.number
       JOIN claims AS o ON o.number = l.other WHERE c.id = ?`,
      claim,
    )
  }

  bond({ a, b, kind }: Bond): void {
    const [one, other] = [this.#number(a), this.#number(b)]
    for (const [claim, its] of [[one, other] as const, [other, one] as const])
      this.#db.run('INSERT OR REPLACE INTO happening_bonds (claim, other, kind) VALUES (?, ?, ?)', claim, its, kind)
  }

  bondsOf(claim: string): readonly Bond[] {
    return this.#db.all<Bond>(
      `SELECT c.id AS a, o.id AS b, l.kind FROM claims AS c JOIN happening_bonds AS l ON l.claim = c.number
       JOIN claims AS o ON o.number = l.other WHERE c.id = ?`,
      claim,
    )
  }

  assign(claims: readonly string[], happening: string): void {
    this.#db.run('INSERT INTO happenings (id) VALUES (?) ON CONFLICT (id) DO NOTHING', happening)
    for (const claim of claims) {
      const number = this.#number(claim)
      this.#leave(number)
      this.#db.run(
        'INSERT INTO happening_claims (claim, happening) SELECT ?, number FROM happenings WHERE id = ?',
        ...[number, happening],
      )
    }
  }

  happeningOf(claim: string): string | null {
    const row = this.#db.get<{ id: string }>(
      `SELECT h.id FROM claims AS c JOIN happening_claims AS l ON l.claim = c.number
       JOIN happenings AS h ON h.number = l.happening WHERE c.id = ?`,
      claim,
    )
    return row?.id ?? null
  }

  claimsOf(happening: string): readonly string[] {
    return this.#db
      .all<{ id: string }>(
        `SELECT c.id FROM happenings AS h JOIN happening_claims AS l ON l.happening = h.number
         JOIN claims AS c ON c.number = l.claim WHERE h.id = ? ORDER BY c.id`,
        happening,
      )
      .map(({ id }) => id)
  }

  /** Takes a claim out of its happening, which goes with its last claim. */
  #leave(claim: number): void {
    const row = this.#db.get<{ happening: number }>('SELECT happening FROM happening_claims WHERE claim = ?', claim)
    if (!row) return
    this.#db.run('DELETE FROM happening_claims WHERE claim = ?', claim)
    this.#db.run(
      'DELETE FROM happenings WHERE number = ? AND NOT EXISTS (SELECT 1 FROM happening_claims WHERE happening = ?)',
      ...[row.happening, row.happening],
    )
  }

  #number(claim: string): number {
    const known = this.#numbers.get(claim)
    if (known !== undefined) return known
    const row = this.#db.get<{ number: number }>('SELECT number FROM claims WHERE id = ?', claim)
    if (!row) throw new Error(`Cannot gather "${claim}": there is no such claim in the record`)
    this.#numbers.set(claim, row.number)
    return row.number
  }
}

/** A key as a whole number below 2^52. */
function hashed(key: string): number {
  return Number.parseInt(hash64(key).slice(0, 13), 16)
}
