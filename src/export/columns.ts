import type { Claim } from '../model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../model/documented-claim.ts'
import type { Goods } from '../model/goods.ts'
import { QUADRANTS } from '../model/plover.ts'
import { pathOf } from './path.ts'

/** What one cell of a flat table holds, before a format writes it. */
export type Cell = string | number | boolean | null | readonly string[] | readonly Goods[]

/** How a column is typed: a day is YYYY-MM-DD, a name one of few words, a text any, actors are ids of them. */
export type ColumnType = 'name' | 'text' | 'day' | 'integer' | 'number' | 'boolean' | 'names' | 'actors' | 'goods'

/** What a column may be taken from. */
interface Flat {
  readonly claim: Claim
  readonly document: Omit<ClaimedDocument, 'text' | 'trees'>
}

/** One column of the flat table that CSV and Parquet share. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** What it takes from a claim with its document. */
  readonly of: (claimed: Flat) => Cell | undefined
  /** Where that stands, for what reads claims as they are kept: see {@link pathOf}. */
  readonly path: readonly string[]
  /** What each name is written as; left out where names are written as they are. */
  readonly as?: Readonly<Record<string, string>>
}

const column = (name: string, type: ColumnType, of: Column['of'], as?: Column['as']): Column => ({
  name,
  type,
  of,
  path: pathOf(of as (value: unknown) => unknown),
  ...(as === undefined ? {} : { as }),
})

/** The columns of the flat table, in order; docs/export.md says what each holds. */
export const COLUMNS: readonly Column[] = [
  column('claim', 'text', ({ claim }) => claim.id),
  column('document', 'name', ({ document }) => document.id),
  column('title', 'name', ({ document }) => document.title),
  column('publisher', 'name', ({ document }) => document.publisher),
  column('url', 'name', ({ document }) => document.url),
  column('published', 'day', ({ document }) => document.date),
  column('language', 'name', ({ document }) => document.language),
  column('reprint_group', 'name', ({ document }) => document.group),
  column('sentence', 'integer', ({ claim }) => claim.sentence),
  column('type', 'name', ({ claim }) => claim.event.type),
  column('mode', 'name', ({ claim }) => claim.event.mode),
  column('quadrant', 'name', ({ claim }) => claim.event.type, QUADRANTS),
  column('contexts', 'names', ({ claim }) => claim.event.contexts),
  column('actors', 'actors', ({ claim }) => claim.actors.map(({ id }) => id)),
  column('actor_names', 'names', ({ claim }) => claim.actors.map(({ name }) => name)),
  column('recipients', 'actors', ({ claim }) => claim.recipients.map(({ id }) => id)),
  column('recipient_names', 'names', ({ claim }) => claim.recipients.map(({ name }) => name)),
  column('status', 'name', ({ claim }) => claim.status.value),
  column('factuality', 'number', ({ claim }) => claim.status.factuality),
  column('time', 'name', ({ claim }) => claim.time?.value),
  column('time_start', 'day', ({ claim }) => claim.time?.start),
  column('time_end', 'day', ({ claim }) => claim.time?.end),
  column('time_stated', 'boolean', ({ claim }) => claim.time?.stated),
  column('place', 'name', ({ claim }) => claim.place?.name),
  column('place_country', 'name', ({ claim }) => claim.place?.country),
  column('latitude', 'number', ({ claim }) => claim.place?.lat),
  column('longitude', 'number', ({ claim }) => claim.place?.lon),
  column('goods', 'goods', ({ claim }) => claim.goods),
  // The innermost voice is who is quoted, not who quotes him.
  column('source', 'name', ({ claim }) => claim.attribution.at(-1)?.source?.name),
  column('source_id', 'name', ({ claim }) => claim.attribution.at(-1)?.source?.id),
  column('source_role', 'name', ({ claim }) => claim.attribution.at(-1)?.source?.role),
  column('source_country', 'name', ({ claim }) => claim.attribution.at(-1)?.source?.country),
  column('source_kind', 'name', ({ claim }) => claim.attribution.at(-1)?.source?.kind),
  column('stance', 'name', ({ claim }) => claim.attribution.at(-1)?.cue?.stance),
  column('manner', 'name', ({ claim }) => claim.attribution.at(-1)?.manner),
  column('voices', 'integer', ({ claim }) => claim.attribution.length),
  column('words', 'text', ({ claim }) => claim.evidence.exact),
  column('start', 'integer', ({ claim }) => claim.evidence.start),
  column('end', 'integer', ({ claim }) => claim.evidence.end),
  column('confidence_event', 'number', ({ claim }) => claim.confidence.event),
  column('confidence_actors', 'number', ({ claim }) => claim.confidence.actors),
  column('confidence_recipients', 'number', ({ claim }) => claim.confidence.recipients),
  column('confidence_time', 'number', ({ claim }) => claim.confidence.time),
  column('confidence_attribution', 'number', ({ claim }) => claim.confidence.attribution),
  column('coder_version', 'name', ({ claim }) => claim.coder.version),
  column('coder_model', 'name', ({ claim }) => claim.coder.model),
]

/** The cells of a claim, in the order of the columns. */
export function flatRow(claimed: DocumentedClaim): Cell[] {
  return COLUMNS.map(({ type, of, as }) => {
    const value = of(claimed) ?? null
    if (type === 'day') return wholeDay(value as string | null)
    return as === undefined || value === null ? value : as[value as string]!
  })
}

/** A day only where it is a whole one: "2024-02" fixes none. */
function wholeDay(day: string | null): string | null {
  return day !== null && day.length === 10 && day[4] === '-' && day[7] === '-' ? day : null
}
