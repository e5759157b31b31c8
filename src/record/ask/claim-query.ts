import type { Database, Value } from '../database.ts'
import type { AskedVerdict, ClaimFilter, PartyFilter } from './claim-filter.ts'

/** SQL that gives the numbers of claim versions as `version`, with their `day`, and its values. */
export interface Query {
  readonly sql: string
  readonly values: readonly Value[]
}

interface Condition {
  readonly sql: string
  readonly values: readonly Value[]
}

/** A table to start from, with the conditions that it answers itself by its order. */
interface Driver {
  readonly table: string
  /** The column that numbers the version. */
  readonly version: string
  readonly conditions: readonly Condition[]
  /** What of the filter these conditions hold already. */
  readonly holds: readonly (keyof ClaimFilter)[]
  /** Columns that a version repeats here, so that it need not be looked at. */
  readonly has: readonly string[]
}

const REPEATED = ['day', 'last_day', 'type', 'status', 'voice', 'live']

/**
 * The query for a filter. SQLite's planner knows nothing of how claims are spread, so the table to start from is chosen
 * here: that of the dyads, else of the document, of the happening, of one party, of the source, of who speaks for someone, of a publisher with few, of the context, else of the versions, whose own
 * indexes are by type, status, voice and day. Each is in order of days, so that a few newest claims need no sorting.
 */
export function claimQuery(
  filter: ClaimFilter,
  { fewDocuments }: Hints = { fewDocuments: false },
  after: PlaceInOrder | null = null,
): Query {
  const driver = driverOf(filter, fewDocuments)
  const at = (column: string) => (driver.has.includes(column) ? `x.${column}` : `v.${column}`)
  const conditions = [...driver.conditions, ...timeConditions(filter, at), ...plainConditions(filter, driver, at)]
  conditions.push(...relatedConditions(filter, driver))
  if (after !== null) {
    const values = [after.day, after.day, after.version]
    conditions.push({ sql: `${at('day')} <= ? AND (${at('day')} < ? OR ${driver.version} < ?)`, values })
  }
  const joined = driver.table === 'claim_versions' ? 'claim_versions v' : joinedTables(driver, conditions)
  const where = conditions.map(({ sql }) => sql).join(' AND ')
  return {
    sql: `SELECT DISTINCT ${driver.version} AS version, ${at('day')} AS day FROM ${joined} WHERE ${where}`,
    values: conditions.flatMap(({ values }) => values),
  }
}

/** Where a version stands among the newest: what comes after it is older. */
export interface PlaceInOrder {
  readonly day: string
  readonly version: number
}

/** What is known of how claims are spread. */
export interface Hints {
  /** Whether the publisher has so few documents that it is best to start from them. */
  readonly fewDocuments: boolean
}

/** More documents than these have so many claims that putting them in order of days takes longer than looking them up. */
const FEW = 4000

/** What the record knows of a filter that helps to answer it. */
export function hintsOf(db: Database, { publisher }: ClaimFilter): Hints {
  if (publisher === undefined) return { fewDocuments: false }
  const sql = 'SELECT count(*) AS n FROM (SELECT 1 FROM appearances WHERE publisher = ? LIMIT ?)'
  return { fewDocuments: db.get<{ n: number }>(sql, publisher, FEW + 1)!.n <= FEW }
}

/** The version is looked at only where something is asked that the table to start from does not repeat. */
function joinedTables({ table, version }: Driver, conditions: readonly Condition[]): string {
  const asked = conditions.some(({ sql }) => /\bv\./.test(sql))
  if (table === 'happening_claims') return 'happening_claims x CROSS JOIN claim_versions v ON v.claim = x.claim'
  if (table === 'appearances') return 'appearances x CROSS JOIN claim_versions v ON v.document = x.document'
  return asked ? `${table} x CROSS JOIN claim_versions v ON v.number = ${version}` : `${table} x`
}

function driverOf(filter: ClaimFilter, fewDocuments: boolean): Driver {
  const { actor, recipient, between, party: either, sources, manner, side, document, happening, context } = filter
  const party = { table: 'claim_parties', version: 'x.version', has: REPEATED }
  if (actor?.by === 'actor' && recipient?.by === 'actor')
    return {
      ...{ table: 'claim_dyads', version: 'x.version', has: REPEATED, holds: ['actor', 'recipient'] },
      conditions: [among('x.actor', actor.numbers), among('x.recipient', recipient.numbers)],
    }
  const pairs = between === undefined ? null : pairsOf(between)
  if (pairs !== null)
    return {
      ...{ table: 'claim_dyads', version: 'x.version', has: REPEATED, holds: ['between'] },
      conditions: [amongPairs('x', pairs)],
    }
  if (document !== undefined)
    return {
      ...{ table: 'claim_versions', version: 'v.number', has: [], holds: ['document'] },
      conditions: [{ sql: 'v.document = ?', values: [document] }],
    }
  if (happening !== undefined)
    return {
      ...{ table: 'happening_claims', version: 'v.number', has: [], holds: ['happening'] },
      conditions: [{ sql: 'x.happening = ?', values: [happening] }],
    }
  const role = actor?.by === 'name' || recipient === undefined ? 'actor' : 'recipient'
  const chosen = role === 'actor' ? actor : recipient
  if (chosen !== undefined) return { ...party, holds: [role], conditions: partyConditions(role, chosen) }
  const one = either ?? between?.find(({ by }) => by === 'name')
  if (one !== undefined)
    return { ...party, holds: one === either ? ['party'] : [], conditions: eitherConditions('x', one) }
  const said = { table: 'claim_sources', version: 'x.version', has: ['day', 'live'] }
  if (sources !== undefined)
    return { ...said, holds: ['sources', 'manner'], conditions: quotedConditions('x', sources, manner) }
  if (side !== undefined) return { ...said, holds: ['side'], conditions: sideConditions('x', side) }
  if (filter.publisher !== undefined && fewDocuments)
    return {
      ...{ table: 'appearances', version: 'v.number', has: [], holds: ['publisher'] },
      conditions: [{ sql: 'x.publisher = ?', values: [filter.publisher] }],
    }
  if (context !== undefined && filter.type === undefined)
    return {
      ...{ table: 'claim_contexts', version: 'x.version', has: ['day', 'live'], holds: ['context'] },
      conditions: [{ sql: 'x.context = ?', values: [context] }],
    }
  return { table: 'claim_versions', version: 'v.number', has: [], holds: [], conditions: [] }
}

function partyConditions(role: 'actor' | 'recipient', { by, numbers }: PartyFilter): Condition[] {
  return [{ sql: `x.role = '${role}'`, values: [] }, among(`x.${by}`, numbers)]
}

/** One of these sources, any where none is asked for, quoted so. */
function quotedConditions(table: string, sources: readonly number[] | undefined, manner?: string): Condition[] {
  const conditions = sources === undefined ? [] : [among(`${table}.source`, sources)]
  if (manner !== undefined) conditions.push({ sql: `${table}.manner = ?`, values: [manner] })
  return conditions
}

/** The innermost source speaks, since those around it only pass it on. */
function sideConditions(table: string, side: string): Condition[] {
  return [
    { sql: `${table}.side = ?`, values: [side] },
    {
      sql: `${table}.position = (SELECT max(i.position) FROM claim_sources i WHERE i.version = ${table}.version)`,
      values: [],
    },
  ]
}

/** In either role; the roles are named, since the table is in order of them. */
function eitherConditions(table: string, { by, numbers }: PartyFilter): Condition[] {
  return [{ sql: `${table}.role IN ('actor', 'recipient')`, values: [] }, among(`${table}.${by}`, numbers)]
}

/** Pairs of actors in both directions; null where one side is asked for by its name alone. */
function pairsOf([a, b]: readonly [PartyFilter, PartyFilter]): (readonly [number, number])[] | null {
  if (a.by === 'name' || b.by === 'name') return null
  return a.numbers.flatMap((one) =>
    b.numbers.flatMap((other) => [[one, other] as const, ...(one === other ? [] : [[other, one] as const])]),
  )
}

function amongPairs(table: string, pairs: readonly (readonly [number, number])[]): Condition {
  const rows = pairs.map(() => '(?, ?)').join(', ')
  return { sql: `(${table}.actor, ${table}.recipient) IN (VALUES ${rows})`, values: pairs.flat() }
}

function among(column: string, numbers: readonly number[]): Condition {
  if (numbers.length === 1) return { sql: `${column} = ?`, values: numbers }
  return { sql: `${column} IN (${numbers.map(() => '?').join(', ')})`, values: numbers }
}

type Column = (column: string) => string

const VERDICTS: Readonly<Record<AskedVerdict, string>> = {
  accepted: "v.verdict = 'accepted'",
  rejected: "v.verdict = 'rejected'",
  corrected: 'v.machine <> v.body',
  standing: "(v.verdict = 'accepted' OR v.verdict IS NULL AND v.machine <> v.body)",
  open: 'v.verdict IS NULL',
}

function timeConditions({ since, until, asOf, verdict }: ClaimFilter, at: Column): Condition[] {
  const then = 'v.added <= ? AND (v.replaced IS NULL OR v.replaced > ?)'
  // What was rejected is not shown: it is found by its verdict alone.
  const isHidden = verdict === 'rejected'
  const conditions: Condition[] = [
    asOf === undefined
      ? { sql: isHidden ? 'v.replaced IS NULL' : `${at('live')} = 1`, values: [] }
      : { sql: isHidden ? then : `v.shown = 1 AND ${then}`, values: [asOf, asOf] },
  ]
  // A day that is not known is '': it comes before every day, and is within none.
  if (until !== undefined) conditions.push({ sql: `${at('day')} > '' AND ${at('day')} <= ?`, values: [until] })
  if (since !== undefined) conditions.push({ sql: `${at('last_day')} >= ?`, values: [since] })
  return conditions
}

function plainConditions(filter: ClaimFilter, { holds }: Driver, at: Column): Condition[] {
  const { type, mode, status, voice, document, verdict } = filter
  const wanted = { type, mode, status, voice }
  const conditions = Object.entries(wanted).flatMap(([column, value]) =>
    value === undefined ? [] : [{ sql: `${at(column)} = ?`, values: [value] }],
  )
  if (document !== undefined && !holds.includes('document'))
    conditions.push({ sql: 'v.document = ?', values: [document] as never })
  if (verdict !== undefined) conditions.push({ sql: VERDICTS[verdict], values: [] })
  return conditions
}

/** What stands in other tables is looked up once all else holds. */
function relatedConditions(filter: ClaimFilter, { holds, version }: Driver): Condition[] {
  const { between, party: either, sources, manner, side, context, publisher, happening } = filter
  const conditions: Condition[] = []
  for (const role of ['actor', 'recipient'] as const) {
    const party = filter[role]
    if (party === undefined || holds.includes(role)) continue
    const { sql, values } = among(`p.${party.by}`, party.numbers)
    conditions.push(exists(`claim_parties p WHERE p.version = ${version} AND p.role = '${role}' AND ${sql}`, values))
  }
  if (either !== undefined && !holds.includes('party')) {
    const { sql, values } = among(`p.${either.by}`, either.numbers)
    conditions.push(exists(`claim_parties p WHERE p.version = ${version} AND ${sql}`, values))
  }
  if (between !== undefined && !holds.includes('between')) conditions.push(betweenCondition(between, version))
  const said = (parts: readonly Condition[]) =>
    exists(
      `claim_sources s WHERE s.version = ${version} AND ${parts.map(({ sql }) => sql).join(' AND ')}`,
      parts.flatMap(({ values }) => values),
    )
  const isQuoted = sources !== undefined || manner !== undefined
  if (isQuoted && !holds.includes('sources')) conditions.push(said(quotedConditions('s', sources, manner)))
  if (side !== undefined && !holds.includes('side')) conditions.push(said(sideConditions('s', side)))
  if (context !== undefined && !holds.includes('context'))
    conditions.push(exists(`claim_contexts c WHERE c.version = ${version} AND c.context = ?`, [context]))
  if (happening !== undefined && !holds.includes('happening'))
    conditions.push(exists('happening_claims h WHERE h.claim = v.claim AND h.happening = ?', [happening]))
  if (publisher !== undefined && !holds.includes('publisher'))
    conditions.push(exists('appearances a WHERE a.document = v.document AND a.publisher = ?', [publisher]))
  return conditions
}

/** The one acts and the other is acted upon, or the other way round. */
function betweenCondition([a, b]: readonly [PartyFilter, PartyFilter], version: string): Condition {
  const side = (role: string, { by, numbers }: PartyFilter) => {
    const { sql, values } = among(`p.${by}`, numbers)
    return exists(`claim_parties p WHERE p.version = ${version} AND p.role = '${role}' AND ${sql}`, values)
  }
  const parts = [side('actor', a), side('recipient', b), side('actor', b), side('recipient', a)]
  const [one, two, three, four] = parts.map(({ sql }) => sql)
  return {
    sql: `(${one} AND ${two} OR ${three} AND ${four})`,
    values: parts.flatMap(({ values }) => values),
  }
}

function exists(rest: string, values: readonly Value[]): Condition {
  return { sql: `EXISTS (SELECT 1 FROM ${rest})`, values }
}
