import type { Claim, ClaimActor } from '../model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../model/documented-claim.ts'
import type { Goods } from '../model/goods.ts'
import { QUADRANTS } from '../model/plover.ts'
import { voiceOf } from '../model/voice.ts'

/** What one cell of a flat table holds, before a format writes it. */
export type Cell = string | number | boolean | null | readonly string[] | readonly Goods[]

/** How a column is typed: a day is YYYY-MM-DD, a name one of few words, a text any. */
export type ColumnType = 'name' | 'text' | 'day' | 'integer' | 'number' | 'boolean' | 'names' | 'goods'

/** One column of the flat table that CSV and Parquet share. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly of: (claim: Claim, document: ClaimedDocument) => Cell
}

const ids = (parties: readonly ClaimActor[]) => parties.map(({ id }) => id)
const names = (parties: readonly ClaimActor[]) => parties.map(({ name }) => name)
/** A day only where it is a whole one: "2024-02" fixes none. */
const day = (value: string | null | undefined) =>
  value !== null && value !== undefined && value.length === 10 && value[4] === '-' && value[7] === '-' ? value : null

/** The columns of the flat table, in order; docs/export.md says what each holds. */
export const COLUMNS: readonly Column[] = [
  { name: 'claim', type: 'text', of: (claim) => claim.id },
  { name: 'document', type: 'name', of: (_, { id }) => id },
  { name: 'title', type: 'name', of: (_, { title }) => title },
  { name: 'publisher', type: 'name', of: (_, { publisher }) => publisher },
  { name: 'url', type: 'name', of: (_, { url }) => url },
  { name: 'published', type: 'day', of: (_, { date }) => day(date) },
  { name: 'language', type: 'name', of: (_, { language }) => language },
  { name: 'reprint_group', type: 'name', of: (_, { group }) => group },
  { name: 'sentence', type: 'integer', of: (claim) => claim.sentence },
  { name: 'type', type: 'name', of: ({ event }) => event.type },
  { name: 'mode', type: 'name', of: ({ event }) => event.mode },
  { name: 'quadrant', type: 'name', of: ({ event }) => QUADRANTS[event.type] },
  { name: 'contexts', type: 'names', of: ({ event }) => event.contexts },
  { name: 'actors', type: 'names', of: ({ actors }) => ids(actors) },
  { name: 'actor_names', type: 'names', of: ({ actors }) => names(actors) },
  { name: 'recipients', type: 'names', of: ({ recipients }) => ids(recipients) },
  { name: 'recipient_names', type: 'names', of: ({ recipients }) => names(recipients) },
  { name: 'status', type: 'name', of: ({ status }) => status.value },
  { name: 'factuality', type: 'number', of: ({ status }) => status.factuality },
  { name: 'time', type: 'name', of: ({ time }) => time?.value ?? null },
  { name: 'time_start', type: 'day', of: ({ time }) => day(time?.start) },
  { name: 'time_end', type: 'day', of: ({ time }) => day(time?.end) },
  { name: 'time_stated', type: 'boolean', of: ({ time }) => time?.stated ?? null },
  { name: 'place', type: 'name', of: ({ place }) => place?.name ?? null },
  { name: 'place_country', type: 'name', of: ({ place }) => place?.country ?? null },
  { name: 'latitude', type: 'number', of: ({ place }) => place?.lat ?? null },
  { name: 'longitude', type: 'number', of: ({ place }) => place?.lon ?? null },
  { name: 'goods', type: 'goods', of: ({ goods }) => goods },
  { name: 'source', type: 'name', of: (claim) => voiceOf(claim)?.source?.name ?? null },
  { name: 'source_id', type: 'name', of: (claim) => voiceOf(claim)?.source?.id ?? null },
  { name: 'source_role', type: 'name', of: (claim) => voiceOf(claim)?.source?.role ?? null },
  { name: 'source_country', type: 'name', of: (claim) => voiceOf(claim)?.source?.country ?? null },
  { name: 'source_kind', type: 'name', of: (claim) => voiceOf(claim)?.source?.kind ?? null },
  { name: 'stance', type: 'name', of: (claim) => voiceOf(claim)?.cue?.stance ?? null },
  { name: 'manner', type: 'name', of: (claim) => voiceOf(claim)?.manner ?? null },
  { name: 'voices', type: 'integer', of: ({ attribution }) => attribution.length },
  { name: 'words', type: 'text', of: ({ evidence }) => evidence.exact },
  { name: 'start', type: 'integer', of: ({ evidence }) => evidence.start },
  { name: 'end', type: 'integer', of: ({ evidence }) => evidence.end },
  { name: 'confidence_event', type: 'number', of: ({ confidence }) => confidence.event },
  { name: 'confidence_actors', type: 'number', of: ({ confidence }) => confidence.actors },
  { name: 'confidence_recipients', type: 'number', of: ({ confidence }) => confidence.recipients },
  { name: 'confidence_time', type: 'number', of: ({ confidence }) => confidence.time },
  { name: 'confidence_attribution', type: 'number', of: ({ confidence }) => confidence.attribution },
  { name: 'coder_version', type: 'name', of: ({ coder }) => coder.version },
  { name: 'coder_model', type: 'name', of: ({ coder }) => coder.model },
]

/** The cells of a claim, in the order of the columns. */
export function flatRow({ claim, document }: DocumentedClaim): Cell[] {
  return COLUMNS.map((column) => column.of(claim, document))
}
