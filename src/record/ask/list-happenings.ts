import type { Database } from '../database.ts'
import type { AgencyFinder } from '../reprints/reprint-group.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'
import { type HappeningSummary, summarizeHappening } from './happening-summary.ts'

/** What of happenings is asked for beside the claims that tell of them. */
export interface HappeningChoice {
  readonly denied?: boolean
  readonly disputed?: boolean
}

/** Where a happening stands among the newest: by the last day of the claims that are asked for. */
export interface HappeningPlace {
  readonly day: string
  readonly number: number
}

export interface ListedHappenings {
  readonly happenings: readonly HappeningSummary[]
  /** The place of the last one, where there are more; else null. */
  readonly next: HappeningPlace | null
}

/** Happenings that at least one claim of a filter tells of, the newest first; each is told whole. */
export function listHappenings(
  db: Database,
  filter: ClaimFilter,
  choice: HappeningChoice,
  finder: AgencyFinder,
  limit: number,
  after: HappeningPlace | null = null,
): ListedHappenings {
  const happenings: HappeningSummary[] = []
  let last: HappeningPlace | null = null
  for (const { id, ...place } of eachFound(db, filter, choice, after)) {
    const summary = summarizeHappening(db, id, finder)
    if (summary === null || !isChosen(summary, choice)) continue
    if (happenings.length === limit) return { happenings, next: last }
    happenings.push(summary)
    last = place
  }
  return { happenings, next: null }
}

function isChosen({ denied, disputed }: HappeningSummary, choice: HappeningChoice): boolean {
  return (choice.denied ?? denied) === denied && (choice.disputed ?? disputed) === disputed
}

function eachFound(
  db: Database,
  filter: ClaimFilter,
  { disputed }: HappeningChoice,
  after: HappeningPlace | null,
): Generator<HappeningPlace & { readonly id: string }> {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  // What one claim tells nobody contradicts.
  const several =
    disputed === true ? 'WHERE (SELECT count(*) FROM happening_claims o WHERE o.happening = n.happening) > 1' : ''
  const later = after === null ? '' : 'HAVING (day, number) < (?, ?)'
  return db.each(
    `WITH found AS MATERIALIZED (${sql}),
     n AS MATERIALIZED (SELECT hc.happening, f.day FROM found f JOIN claim_versions v ON v.number = f.version
       JOIN happening_claims hc ON hc.claim = v.claim)
     SELECT h.id, h.number, max(n.day) AS day FROM n JOIN happenings h ON h.number = n.happening ${several}
     GROUP BY h.number ${later} ORDER BY day DESC, h.number DESC`,
    ...[...values, ...(after === null ? [] : [after.day, after.number])],
  )
}

/**
 * Happenings that claims of a filter tell of, those with most independent reports first. What few documents tell cannot have
 * many independent reports, so only as many are looked at as could come first.
 */
export function mostReported(
  db: Database,
  filter: ClaimFilter,
  finder: AgencyFinder,
  most: number,
): HappeningSummary[] {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  const rows = db.all<{ id: string; documents: number }>(
    `WITH found AS MATERIALIZED (${sql}),
     told AS MATERIALIZED (SELECT hc.happening, max(f.day) AS day FROM found f JOIN claim_versions v ON v.number = f.version
       JOIN happening_claims hc ON hc.claim = v.claim GROUP BY hc.happening)
     SELECT h.id, count(DISTINCT v.document) AS documents FROM told JOIN happenings h ON h.number = told.happening
     JOIN happening_claims hc ON hc.happening = h.number JOIN claim_versions v ON v.claim = hc.claim AND v.live = 1
     GROUP BY h.number ORDER BY documents DESC, told.day DESC, h.number DESC`,
    ...values,
  )
  const found: HappeningSummary[] = []
  for (const { id, documents } of rows) {
    if (found.length >= most && documents <= found[most - 1]!.independent) break
    const summary = summarizeHappening(db, id, finder)
    if (summary === null) continue
    const place = found.findLastIndex(({ independent }) => independent >= summary.independent) + 1
    found.splice(place, 0, summary)
    found.length = Math.min(found.length, most)
  }
  return found
}
