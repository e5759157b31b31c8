import type { Database } from '../database.ts'
import { type Column, type Ledger, type Report, STAGES } from '../ledger/types.ts'
import type { BasisCounts } from './basis-counts.ts'

/** What a ledger rests on: the claims that its figures, totals and denials are made from, and no others between the two. */
export function countLedger(db: Database, { lines }: Ledger): BasisCounts {
  const columns = lines.flatMap((line) => STAGES.map((stage) => line.columns[stage]))
  const claims = [...new Set(columns.flatMap(reportsOf).flatMap((report) => report.claims))]
  return db.get<BasisCounts>(
    `SELECT count(*) AS claims, count(DISTINCT c.document) AS documents,
       count(DISTINCT coalesce(r."group", c.document)) AS reports
     FROM json_each(?) given JOIN claims c ON c.id = given.value LEFT JOIN reprints r ON r.document = c.document`,
    JSON.stringify(claims),
  )!
}

function reportsOf({ figures, totals, denials }: Column): Report[] {
  const told = [...figures.flatMap(({ values }) => values), ...totals].flatMap(({ reports }) => reports)
  return [...told, ...figures.flatMap((figure) => figure.denials), ...denials]
}
