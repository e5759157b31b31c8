import type { Database } from '../database.ts'
import { type ClaimTable, dayNumber } from './claim-table.ts'
import { columnsOf } from './columns-of.ts'
import type { Lists } from './lists.ts'
import type { Words } from './words.ts'

/**
 * Adds to a table the versions that came after the last that it has.
 *
 * @param most versions at most, by their numbers; all where it is left out
 */
export function appendVersions(db: Database, table: ClaimTable, most = Number.POSITIVE_INFINITY): void {
  const first = table.rows
  const after = { from: table.lastVersion, to: table.lastVersion + most }
  const rows = appendRows(db, table, after)
  const rowOf = (version: number) => table.rowOf(version) - first
  const parties = columnsOf(db, ['version', 'role', 'actor', 'name'], from('claim_parties', after))
  for (const [role, actors, names] of [
    ['actor', table.actors, table.actorNames],
    ['recipient', table.recipients, table.recipientNames],
  ] as const) {
    const of = placesOf(parties.version as number[], rowOf, (i) => parties.role[i] === role)
    append(actors, rows, of, parties.actor as number[])
    append(names, rows, of, parties.name as number[])
  }
  const sources = columnsOf(db, ['version', 'position', 'source', 'manner', 'side'], from('claim_sources', after))
  const chains = placesOf(sources.version as number[], rowOf)
  chains.sort((a, b) => (sources.position[a.at] as number) - (sources.position[b.at] as number))
  append(table.sources, rows, chains, sources.source as number[])
  append(table.sourceManners, rows, chains, numbersOf(sources.manner as string[], table.manners))
  const sides = numbersOf(sources.side as string[], table.sides)
  append(table.sourceSides, rows, chains, sides)
  append(table.voiceSides, rows, innermost(chains, sources.position as number[]), sides)
  const contexts = columnsOf(db, ['version', 'context'], from('claim_contexts', after))
  const words = numbersOf(contexts.context as string[], table.contextWords)
  append(table.contexts, rows, placesOf(contexts.version as number[], rowOf), words)
}

/** Marks versions as they are replaced now. */
export function markReplaced(table: ClaimTable, replaced: readonly { number: number; replaced: string }[]): void {
  for (const { number, replaced: moment } of replaced) {
    const row = table.rowOf(number)
    if (row < 0) continue
    table.liveRows -= table.live.data[row]!
    table.live.data[row] = 0
    table.replaced.data[row] = table.moments.add(moment)
  }
}

/** Versions after one, and up to another. */
interface Between {
  readonly from: number
  readonly to: number
}

function appendRows(db: Database, table: ClaimTable, after: Between): number {
  const columns = columnsOf(
    db,
    [
      ...(['number', 'claim', 'document', 'day', 'last_day', 'type', 'mode', 'status', 'voice'] as const),
      ...(['verdict', 'corrected', 'shown', 'live', 'added', 'replaced', 'certainty'] as const),
    ],
    `(SELECT *, machine <> body AS corrected FROM claim_versions) WHERE ${within('number', after)} ORDER BY number`,
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
  table.corrected.pushAll(columns.corrected as number[])
  table.shown.pushAll(columns.shown as number[])
  table.live.pushAll(columns.live as number[])
  table.certainty = joined(table.certainty, columns.certainty as number[])
  for (const live of columns.live as number[]) table.liveRows += live
  for (const [column, words] of [
    ['type', 'types'],
    ['mode', 'modes'],
    ['status', 'statuses'],
    ['voice', 'voices'],
    ['verdict', 'verdicts'],
    ['added', 'moments'],
    ['replaced', 'moments'],
  ] as const)
    table[column].pushAll(numbersOf(columns[column] as (string | null)[], table[words]))
  return columns.number.length
}

function joined(known: Float64Array, more: readonly number[]): Float64Array {
  const all = new Float64Array(known.length + more.length)
  all.set(known)
  all.set(more, known.length)
  return all
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
    if (wanted === undefined || wanted(at)) places.push({ at, row: rowOf(versions[at]!) })
  }
  return places
}

/** Of the links of chains, outermost first, those furthest in: several where some speak together. */
function innermost(chains: readonly Place[], positions: readonly number[]): Place[] {
  const last = new Map(chains.map(({ at, row }) => [row, positions[at]!]))
  return chains.filter(({ at, row }) => positions[at] === last.get(row))
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

/** All of a table, or what came after a version: of all of them the planner would look up each by its version. */
function from(name: string, after: Between): string {
  return after.from === 0 && after.to === Number.POSITIVE_INFINITY ? name : `${name} WHERE ${within('version', after)}`
}

function within(column: string, { from, to }: Between): string {
  return `${column} > ${from}${to === Number.POSITIVE_INFINITY ? '' : ` AND ${column} <= ${to}`}`
}
