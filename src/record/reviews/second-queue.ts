import type { ClaimFilter } from '../ask/claim-filter.ts'
import { claimQuery } from '../ask/claim-query.ts'
import { FOUND, type FoundClaim, fromRow, type Row } from '../ask/find-claims.ts'
import type { Database, Value } from '../database.ts'
import { chanceOf, type QueueOrder, type QueueProgress } from './queue.ts'

/** A review `r` that decides, and that nobody took back. */
const DECIDES = `r.subject = 'claim' AND r.kind IN ('accept', 'reject', 'correct') AND NOT EXISTS (
  SELECT 1 FROM reviews w WHERE w.subject = 'claim' AND w.id = r.id AND w.kind = 'withdraw' AND w.value = r.number)`
const BY_SELF = `EXISTS (SELECT 1 FROM reviews r WHERE r.id = c.id AND r.reviewer = ? AND ${DECIDES})`

/**
 * Claims that others have judged and one person has not, for a second reading: as the machine read them and without what
 * was decided, so that the two judge alone. How far they agree then says how far judgements can be relied on.
 */
export function* secondQueue(
  db: Database,
  filter: ClaimFilter,
  reviewer: string,
  order: QueueOrder,
  seed = 1,
): Generator<FoundClaim> {
  const { sql, values } = judgedByOthers(filter, reviewer)
  const by = order === 'random' ? chanceOf('v.number', seed) : 'v.certainty'
  const numbers = db.all<{ number: number }>(
    `SELECT v.number ${sql} AND NOT ${BY_SELF} ORDER BY ${by}, v.number LIMIT 10000`,
    ...[...values, reviewer],
  )
  for (const { number } of numbers) {
    const row = db.get<Row>(`WITH found AS (SELECT ? AS version) ${FOUND}`, number)!
    const { json } = db.get<{ json: string }>(
      'SELECT b.json FROM claim_versions v JOIN claim_bodies b ON b.number = v.machine WHERE v.number = ?',
      number,
    )!
    yield { ...fromRow({ ...row, json }), verdict: null, corrected: false }
  }
}

/** How many claims others have judged, and how many of these one person has too. */
export function secondProgress(db: Database, filter: ClaimFilter, reviewer: string): QueueProgress {
  const { sql, values } = judgedByOthers(filter, reviewer)
  const { n, own } = db.get<{ n: number; own: number }>(
    `SELECT count(*) AS n, coalesce(sum(${BY_SELF}), 0) AS own ${sql}`,
    ...[reviewer, ...values],
  )!
  return { of: n, reviewed: own }
}

/** From the claims `c`, in their present versions `v`, that others have judged and a filter lets through. */
function judgedByOthers(
  filter: ClaimFilter,
  reviewer: string,
): { readonly sql: string; readonly values: readonly Value[] } {
  const others = `SELECT DISTINCT r.id FROM reviews r WHERE r.reviewer <> ? AND ${DECIDES}`
  const from = `FROM (${others}) judged CROSS JOIN claims c ON c.id = judged.id
    CROSS JOIN claim_versions v ON v.claim = c.number AND v.replaced IS NULL`
  if (Object.keys(filter).length === 0) return { sql: `${from} WHERE 1`, values: [reviewer] }
  // Those that were rejected are let through by a question of their own alone.
  const asked = filter.verdict === undefined ? [filter, { ...filter, verdict: 'rejected' } as const] : [filter]
  const queries = asked.map((each) => claimQuery(each))
  const among = queries.map(({ sql }) => `v.number IN (SELECT version FROM (${sql}))`).join(' OR ')
  return { sql: `${from} WHERE (${among})`, values: [reviewer, ...queries.flatMap(({ values }) => values)] }
}
