import type { Claim } from '../model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../model/documented-claim.ts'
import type { Goods } from '../model/goods.ts'
import { QUADRANTS } from '../model/plover.ts'
import { type PathIn, valueAt } from './path.ts'

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
  /** Where it stands in a claim with its document: see {@link valueAt}. */
  readonly path: readonly string[]
  /** What each name is written as; left out where names are written as they are. */
  readonly as?: Readonly<Record<string, string>>
}

const column = (name: string, type: ColumnType, path: PathIn<Flat>, as?: Column['as']): Column => ({
  name,
  type,
  path: path.split('.'),
  ...(as === undefined ? {} : { as }),
})

/** The columns of the flat table, in order; docs/export.md says what each holds. */
export const COLUMNS: readonly Column[] = [
  column('claim', 'text', 'claim.id'),
  column('document', 'name', 'document.id'),
  column('title', 'name', 'document.title'),
  column('publisher', 'name', 'document.publisher'),
  column('url', 'name', 'document.url'),
  column('published', 'day', 'document.date'),
  column('language', 'name', 'document.language'),
  column('reprint_group', 'name', 'document.group'),
  column('sentence', 'integer', 'claim.sentence'),
  column('type', 'name', 'claim.event.type'),
  column('mode', 'name', 'claim.event.mode'),
  column('quadrant', 'name', 'claim.event.type', QUADRANTS),
  column('contexts', 'names', 'claim.event.contexts.*'),
  column('actors', 'actors', 'claim.actors.*.id'),
  column('actor_names', 'names', 'claim.actors.*.name'),
  column('recipients', 'actors', 'claim.recipients.*.id'),
  column('recipient_names', 'names', 'claim.recipients.*.name'),
  column('status', 'name', 'claim.status.value'),
  column('factuality', 'number', 'claim.status.factuality'),
  column('time', 'name', 'claim.time.value'),
  column('time_start', 'day', 'claim.time.start'),
  column('time_end', 'day', 'claim.time.end'),
  column('time_stated', 'boolean', 'claim.time.stated'),
  column('place', 'name', 'claim.place.name'),
  column('place_country', 'name', 'claim.place.country'),
  column('latitude', 'number', 'claim.place.lat'),
  column('longitude', 'number', 'claim.place.lon'),
  column('goods', 'goods', 'claim.goods.*'),
  // The innermost voice is who is quoted, not who quotes him.
  column('source', 'name', 'claim.attribution.-1.source.name'),
  column('source_id', 'name', 'claim.attribution.-1.source.id'),
  column('source_role', 'name', 'claim.attribution.-1.source.role'),
  column('source_country', 'name', 'claim.attribution.-1.source.country'),
  column('source_kind', 'name', 'claim.attribution.-1.source.kind'),
  column('stance', 'name', 'claim.attribution.-1.cue.stance'),
  column('manner', 'name', 'claim.attribution.-1.manner'),
  column('voices', 'integer', 'claim.attribution.#'),
  column('words', 'text', 'claim.evidence.exact'),
  column('start', 'integer', 'claim.evidence.start'),
  column('end', 'integer', 'claim.evidence.end'),
  column('confidence_event', 'number', 'claim.confidence.event'),
  column('confidence_actors', 'number', 'claim.confidence.actors'),
  column('confidence_recipients', 'number', 'claim.confidence.recipients'),
  column('confidence_time', 'number', 'claim.confidence.time'),
  column('confidence_attribution', 'number', 'claim.confidence.attribution'),
  column('coder_version', 'name', 'claim.coder.version'),
  column('coder_model', 'name', 'claim.coder.model'),
]

/** The cells of a claim, in the order of the columns. */
export function flatRow(claimed: DocumentedClaim): Cell[] {
  return COLUMNS.map(({ type, path, as }) => {
    const value = valueAt(claimed, path) as Cell
    if (type === 'day') return wholeDay(value as string | null)
    return as === undefined || value === null ? value : as[value as string]!
  })
}

/** A day only where it is a whole one: "2024-02" fixes none. */
function wholeDay(day: string | null): string | null {
  return day !== null && day.length === 10 && day[4] === '-' && day[7] === '-' ? day : null
}
