import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import type { AgencyFinder } from '../reprints/reprint-group.ts'
import { type ClaimSketch, sketchOf } from './claim-sketch.ts'
import { addClaims, removeClaims } from './gather.ts'
import { describeHappening, type Happening } from './happening.ts'
import { happeningId } from './happening-id.ts'
import { reportsOf } from './reports-of.ts'
import { SqliteHappeningIndex } from './sqlite-happening-index.ts'

/**
 * Brings the happenings up to the claims of a document as they stand, whole or not at all: new claims are gathered,
 * corrected ones anew, those that no longer count are taken out. Nothing is done where nothing changed.
 *
 * @param document its number in the record
 * @returns the happenings that changed, by name
 */
export function gatherHappenings(db: Database, document: number): string[] {
  return db.transaction(() => {
    const index = new SqliteHappeningIndex(db)
    const gone = db
      .all<{ id: string }>(
        `SELECT c.id FROM claims AS c JOIN happening_sketches AS h ON h.claim = c.number
         LEFT JOIN claim_versions AS v ON v.number = h.version AND v.live = 1 AND v.replaced IS NULL
         WHERE c.document = ? AND v.number IS NULL`,
        document,
      )
      .map(({ id }) => id)
    const before = gone.flatMap((id) => index.happeningOf(id) ?? [])
    const left = removeClaims(index, gone)
    // Those that can be compared with none have no sketch to be taken out by.
    for (const id of gone) if (index.happeningOf(id) !== null) index.remove(id)
    const fresh = db.all<{ claim: number; id: string; version: number; json: string; day: string }>(
      `SELECT c.number AS claim, c.id, v.number AS version, b.json, d.day FROM claim_versions AS v
       JOIN claims AS c ON c.number = v.claim JOIN claim_bodies AS b ON b.number = v.body
       JOIN documents AS d ON d.number = v.document LEFT JOIN happening_sketches AS h ON h.claim = v.claim
       WHERE v.document = ? AND v.live = 1 AND v.replaced IS NULL AND h.claim IS NULL ORDER BY c.number`,
      document,
    )
    const sketches: ClaimSketch[] = []
    for (const { claim, id, version, json, day } of fresh) {
      const sketch = sketchOf(JSON.parse(json) as Claim, day || null)
      if (sketch !== null) sketches.push(sketch)
      // A claim that can be compared with none is a happening of its own.
      else {
        db.run('INSERT INTO happening_sketches (claim, version) VALUES (?, ?)', claim, version)
        index.assign([id], happeningId(id))
      }
    }
    const joined = addClaims(index, sketches)
    const now = fresh.map(({ id }) => index.happeningOf(id)!)
    return [...new Set([...before, ...left, ...joined, ...now])].sort()
  })
}

/** The happening with this name, described; null where there is none. */
export function findHappening(db: Database, happening: string, finder: AgencyFinder): Happening | null {
  const own = db.get<{ number: number }>('SELECT number FROM happenings WHERE id = ?', happening)
  const reports = own === undefined ? undefined : reportsOf(db, [own.number], finder).get(own.number)
  return reports === undefined ? null : describeHappening(reports)
}
