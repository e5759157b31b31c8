import type { ClaimFilter, PartyFilter } from '../ask/claim-filter.ts'
import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import { actorsByNumber } from './actors-by-number.ts'
import type { ClaimTable } from './claim-table.ts'
import type { Ints } from './ints.ts'
import { Lists } from './lists.ts'
import { liveRows } from './live-rows.ts'

/** Rows of claims that hold now, in order, among them all that a filter could let through. */
export interface RowsToLookAt {
  readonly rows: Int32Array
  /** What of the filter all of them meet; null where that is nothing. */
  readonly met: keyof ClaimFilter | null
}

/** The least rows that have to be looked at: those that have the rarest of what is asked for, so that what is rare takes no time. */
export function rowsToLookAt(db: Database, table: ClaimTable, filter: ClaimFilter): RowsToLookAt {
  let rows = liveRows(db, table)
  let met: RowsToLookAt['met'] = null
  for (const { of, number, meets } of asked(db, table, filter)) {
    const own = number < 0 || number >= of.rows ? NONE : of.values.subarray(of.starts[number]!, of.starts[number + 1]!)
    if (own.length >= rows.length) continue
    rows = own
    met = meets
  }
  return { rows: rows.slice(), met }
}

const NONE = new Int32Array(0)

/** A value that a filter asks for, with the rows that have each, and what of the filter they meet. */
interface Asked {
  readonly of: Lists
  readonly number: number
  readonly meets: RowsToLookAt['met']
}

function* asked(db: Database, table: ClaimTable, filter: ClaimFilter): Generator<Asked> {
  const { actor, recipient, party, between = [], type, status, voice, context, side } = filter
  for (const number of numberOf(actor)) yield { of: rowsByActor(db, table, 'acts'), number, meets: 'actor' }
  for (const number of numberOf(recipient)) yield { of: rowsByActor(db, table, 'suffers'), number, meets: 'recipient' }
  for (const number of numberOf(party)) yield { of: rowsByActor(db, table, 'either'), number, meets: 'party' }
  for (const number of between.flatMap(numberOf)) yield { of: rowsByActor(db, table, 'either'), number, meets: null }
  for (const [column, word, words] of [
    ['type', type, table.types],
    ['status', status, table.statuses],
    ['voice', voice, table.voices],
    ['context', context, table.contextWords],
    ['side', side, table.sides],
  ] as const)
    if (word !== undefined)
      yield { of: rowsByWord(db, table, column, words.size), number: words.find(word), meets: column }
}

/** The one actor that is asked for; none where it may be one of several, or is asked for by a name alone. */
function numberOf(party: PartyFilter | undefined): readonly number[] {
  return party?.by === 'actor' && party.numbers.length === 1 ? party.numbers : []
}

/** Of each actor, by its number, the rows of claims that hold now in which it acts, is acted upon, or either, in order. */
function rowsByActor(db: Database, table: ClaimTable, role: 'acts' | 'suffers' | 'either'): Lists {
  const lists = { acts: [table.actors], suffers: [table.recipients], either: [table.actors, table.recipients] }[role]
  return madeOnce(db, `rows by actor that ${role}`, () =>
    rowsByValue(liveRows(db, table), lists, actorsByNumber(db).size),
  )
}

/** Of each source, by its number, the rows of claims that hold now in which it is quoted, in order. */
export function rowsBySource(db: Database, table: ClaimTable): Lists {
  return madeOnce(db, 'rows by source', () => {
    const { last } = db.get<{ last: number }>('SELECT coalesce(max(number), 0) AS last FROM sources')!
    return rowsByValue(liveRows(db, table), [table.sources], last + 1)
  })
}

type Column = 'type' | 'status' | 'voice' | 'context' | 'side'

/** Finds what rows are looked at by, part by part, before anyone asks. */
export function* readRowsBy(db: Database, table: ClaimTable): Generator<unknown, void> {
  for (const role of ['acts', 'suffers', 'either'] as const) yield rowsByActor(db, table, role)
  const { types, statuses, voices, contextWords, sides } = table
  const words = { type: types, status: statuses, voice: voices, context: contextWords, side: sides }
  for (const column of Object.keys(words) as Column[]) yield rowsByWord(db, table, column, words[column].size)
  yield rowsBySource(db, table)
}

/** Of each word, by its number, the rows of claims that hold now and have it in a column, in order. */
function rowsByWord(db: Database, table: ClaimTable, column: Column, size: number): Lists {
  return madeOnce(db, `rows by ${column}`, () => {
    const live = liveRows(db, table)
    if (column === 'context') return rowsByValue(live, [table.contexts], size)
    return column === 'side' ? rowsByValue(live, [table.voiceSides], size) : rowsByNumber(live, table[column], size)
  })
}

function rowsByNumber(live: Int32Array, { data }: Ints, size: number): Lists {
  const of = new Lists()
  of.append(
    size,
    live.map((row) => data[row]!),
    live,
  )
  return of
}

/** By each value of any of their lists; a row stands once with a value, however often it has it. */
function rowsByValue(live: Int32Array, lists: readonly Lists[], size: number): Lists {
  const last = new Int32Array(size).fill(-1)
  const [found, rows]: [number[], number[]] = [[], []]
  for (const row of live)
    for (const { starts, values } of lists)
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        const value = values[at]!
        if (last[value] === row) continue
        last[value] = row
        found.push(value)
        rows.push(row)
      }
  const of = new Lists()
  of.append(size, found, rows)
  return of
}
