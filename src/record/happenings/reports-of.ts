import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import { groupNamed } from '../reprints/record-reprints.ts'
import type { AgencyFinder } from '../reprints/reprint-group.ts'
import type { Report } from './report.ts'

interface Row {
  readonly happening: number
  readonly json: string
  readonly day: string
  readonly publisher: string | null
  readonly id: string
  readonly group: string | null
}

/** The reports of happenings, by their numbers: their claims as they stand, each with where its text comes from. */
export function reportsOf(
  db: Database,
  happenings: readonly number[],
  finder: AgencyFinder,
): ReadonlyMap<number, readonly Report[]> {
  const rows = db.all<Row>(
    `SELECT l.happening, b.json, d.day, d.publisher, d.id, r."group" FROM json_each(?) asked
     CROSS JOIN happening_claims l ON l.happening = asked.value
     CROSS JOIN claim_versions v ON v.claim = l.claim AND v.replaced IS NULL AND v.live = 1
     JOIN claim_bodies b ON b.number = v.body
     JOIN documents d ON d.number = v.document LEFT JOIN reprints r ON r.document = d.number`,
    JSON.stringify(happenings),
  )
  const reports = new Map<number, Report[]>()
  for (const { happening, ...row } of rows) {
    const report = reportOf(db, row, finder)
    const known = reports.get(happening)
    if (known === undefined) reports.set(happening, [report])
    else known.push(report)
  }
  return reports
}

function reportOf(
  db: Database,
  { json, day, publisher, id, group }: Omit<Row, 'happening'>,
  finder: AgencyFinder,
): Report {
  const known = group === null ? null : groupNamed(db, group, finder)
  return {
    claim: JSON.parse(json) as Claim,
    published: day || null,
    publisher,
    reprints: group ?? id,
    agency: known?.agency ? { id: known.agency.id, name: known.agency.credits[0] } : null,
    firstPublisher: known?.first.publisher ?? null,
  }
}
