import type { Claim } from '../../model/claim.ts'
import type { Database, Value } from '../database.ts'
import type { Verdict } from '../keep/keep-version.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'
import type { DocumentHead, FoundClaim } from './find-claims.ts'

/** Claims that are read together: what is read by one statement stands in memory twice, as text and as claims. */
const AT_ONCE = 2000

/**
 * Every claim that a filter lets through, in order of adding: as `eachClaim` gives them one at a time, which takes little memory
 * and twice as long. Claims of one document share what is told of it.
 */
export function allClaims(db: Database, filter: ClaimFilter): FoundClaim[] {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  const versions = listOf<number>(db, `SELECT json_group_array(version) AS list FROM (${sql})`, ...values)
  versions.sort((a, b) => a - b)
  const claims: FoundClaim[] = []
  for (let from = 0; from < versions.length; from += AT_ONCE)
    for (const claim of claimsTogether(db, versions.slice(from, from + AT_ONCE))) claims.push(claim)
  return claims
}

// The rows of json_each come in its order: CROSS JOIN starts from them, and looks each up by its number. Each of these gives
// one text: row by row it would take longer than to find them.
const VERSIONS = `SELECT json_group_array(json_array(v.body, v.document, v.verdict, v.machine <> v.body, h.id)) AS list
  FROM json_each(?) n CROSS JOIN claim_versions v ON v.number = n.value
  LEFT JOIN happening_claims hc ON hc.claim = v.claim LEFT JOIN happenings h ON h.number = hc.happening`
const BODIES = `SELECT CAST(ifnull(group_concat(b.json, ','), '') AS BLOB) AS list
  FROM json_each(?) n CROSS JOIN claim_bodies b ON b.number = n.value`
const DOCUMENTS = `SELECT json_group_array(json_array(d.id, d.title, d.publisher, d.url, d.day)) AS list
  FROM json_each(?) n CROSS JOIN documents d ON d.number = n.value`

type VersionRow = [body: number, document: number, verdict: Verdict | null, corrected: number, happening: string | null]
type DocumentRow = [id: string, title: string | null, publisher: string | null, url: string | null, day: string]

function claimsTogether(db: Database, versions: readonly number[]): FoundClaim[] {
  const rows = listOf<VersionRow>(db, VERSIONS, JSON.stringify(versions))
  const claims = listOf<Claim>(db, BODIES, JSON.stringify(rows.map(([body]) => body)))
  const numbers = [...new Set(rows.map(([, document]) => document))]
  const heads = listOf<DocumentRow>(db, DOCUMENTS, JSON.stringify(numbers))
  const documents = new Map(
    heads.map(([id, title, publisher, url, day], i): [number, DocumentHead] => [
      numbers[i]!,
      { id, title, publisher, url, day },
    ]),
  )
  return rows.map(([, document, verdict, corrected, happening], i) => ({
    claim: claims[i]!,
    document: documents.get(document)!,
    verdict,
    corrected: corrected === 1,
    happening,
  }))
}

/** The list that a query gives as JSON: as text, or without brackets as bytes, which come out of the database sooner. */
function listOf<T>(db: Database, sql: string, ...values: Value[]): T[] {
  const { list } = db.get<{ list: string | Uint8Array }>(sql, ...values)!
  if (typeof list === 'string') return JSON.parse(list) as T[]
  return JSON.parse(`[${Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('utf8')}]`) as T[]
}
