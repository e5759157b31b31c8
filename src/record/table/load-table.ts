import type { Database } from '../database.ts'
import { type ClaimTable, dayNumber } from './claim-table.ts'
import { columnsOf } from './columns-of.ts'
import type { Lists } from './lists.ts'
import type { Words } from './words.ts'

/** Adds to a table the versions that came after the last that it has. */
export function appendVersions(db: Database, table: ClaimTable): void {
  const first = table.rows
  const rows = appendRows(db, table)
  const rowOf = (version: number) => table.rowOf(version) - first
  const parties = columnsOf(db, ['version', 'role', 'actor', 'name'], from('claim_parties', table))
  for (const [role, actors, names] of [
    ['actor', table.actors, table.actorNames],
    ['recipient', table.recipients, table.recipientNames],
  ] as const) {
    const of = placesOf(parties.version as number[], rowOf, (i) => parties.role[i] === role)
    append(actors, rows, of, parties.actor as number[])
    append(names, rows, of, parties.name as number[])
  }
  const sources = columnsOf(db, ['version', 'position', 'source'], from('claim_sources', table))
  const chains = placesOf(sources.version as number[], rowOf)
  chains.sort((a, b) => (sources.position[a.at] as number) - (sources.position[b.at] as number))
  append(table.sources, rows, chains, sources.source as number[])
  const contexts = columnsOf(db, ['version', 'context'], from('claim_contexts', table))
  const words = numbersOf(contexts.context as string[], table.contextWords)
  append(table.contexts, rows, placesOf(contexts.version as number[], rowOf), words)
  table.lastVersion = db.get<{ last: number | null }>('SELECT max(number) AS last FROM claim_versions')!.last ?? 0
}

/** Marks versions as they are replaced now. */
export function markReplaced(table: ClaimTable, replaced: readonly { number: number; replaced: string }[]): void {
  for (const { number, replaced: moment } of replaced) {
    const row = table.rowOf(number)
    if (row < 0 || table.live.data[row] === 0) continue
    table.live.data[row] = 0
    table.replaced.data[row] = table.moments.add(moment)
    table.liveRows--
  }
}

function appendRows(db: Database, table: ClaimTable): number {
  const columns = columnsOf(
    db,
    ['number', 'claim', 'document', 'day', 'last_day', 'type', 'mode', 'status', 'voice', 'live', 'added', 'replaced'],
    `claim_versions WHERE shown = 1 AND number > ${table.lastVersion} ORDER BY number`,
  )
  const days = new Map<string, number>()
  const dayOf = (day: string) => {
    const known = days.get(day) ?? dayNumber(day)
    days.set(day, known)
    return known
  }
  table.version.pushAll(columns.number as number[])
  table.claim.pushAll(columns.claim as number[])
  table.document.pushAll(columns.document as number[])
  table.day.pushAll((columns.day as string[]).map(dayOf))
  table.lastDay.pushAll((columns.last_day as string[]).map(dayOf))
  table.live.pushAll(columns.live as number[])
  for (const live of columns.live as number[]) table.liveRows += live
  for (const [column, words] of [
    ['type', 'types'],
    ['mode', 'modes'],
    ['status', 'statuses'],
    ['voice', 'voices'],
    ['added', 'moments'],
    ['replaced', 'moments'],
  ] as const)
    table[column].pushAll(numbersOf(columns[column] as (string | null)[], table[words]))
  return columns.number.length
}

/** Where a value stands among what was loaded, and the row that it belongs to. */
interface Place {
  readonly at: number
  readonly row: number
}

function placesOf(
  versions: readonly number[],
  rowOf: (version: number) => number,
  wanted?: (at: number) => boolean,
): Place[] {
  const places: Place[] = []
  for (let at = 0; at < versions.length; at++) {
    if (wanted !== undefined && !wanted(at)) continue
    // Versions that people reject have no row.
    const row = rowOf(versions[at]!)
    if (row >= 0) places.push({ at, row })
  }
  return places
}

function append(lists: Lists, rows: number, places: readonly Place[], values: readonly number[]): void {
  lists.append(
    rows,
    places.map(({ row }) => row),
    places.map(({ at }) => values[at]!),
  )
}

function numbersOf(texts: readonly (string | null)[], words: Words): number[] {
  return texts.map((text) => words.add(text))
}

/** All of a table, or what came after the last version: the planner would look up each row by its version. */
function from(name: string, { lastVersion }: ClaimTable): string {
  return lastVersion === 0 ? name : `${name} WHERE version > ${lastVersion}`
}
