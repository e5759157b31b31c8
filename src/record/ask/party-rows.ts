import type { Database, Value } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'

/** Rows of parties or of pairs, as `x`, of the claims that a filter lets through. */
export interface PartyRows {
  /** What stands before SELECT; may be empty. */
  readonly with: string
  readonly from: string
  readonly where: string
  readonly values: readonly Value[]
}

/** What each row of parties and of pairs repeats of its claim: a filter by these alone needs no other table. */
const REPEATED = ['type', 'status', 'voice'] as const
const DAYS = ['since', 'until'] as const

/** Where to find the parties, or the pairs, of the claims that a filter lets through. */
export function partyRows(db: Database, filter: ClaimFilter, table: 'claim_parties' | 'claim_dyads'): PartyRows {
  const asked = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  const repeated: readonly string[] = [...REPEATED, ...DAYS]
  if (!asked.every((name) => repeated.includes(name))) {
    const { sql, values } = claimQuery(filter, hintsOf(db, filter))
    const from = `found f CROSS JOIN ${table} x ON x.version = f.version`
    return { with: `WITH found AS MATERIALIZED (${sql})`, from, where: 'TRUE', values }
  }
  const conditions = ['x.live = 1', ...REPEATED.filter((name) => asked.includes(name)).map((name) => `x.${name} = ?`)]
  const values: Value[] = REPEATED.flatMap((name) => filter[name] ?? [])
  const { since, until } = filter
  if (until !== undefined) {
    conditions.push("x.day > '' AND x.day <= ?")
    values.push(until)
  }
  if (since !== undefined) {
    conditions.push('x.last_day >= ?')
    values.push(since)
  }
  return { with: '', from: `${table} x`, where: conditions.join(' AND '), values }
}
