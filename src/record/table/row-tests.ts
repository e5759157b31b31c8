import type { ClaimFilter, PartyFilter } from '../ask/claim-filter.ts'
import type { Database } from '../database.ts'
import { type ClaimTable, dayNumber } from './claim-table.ts'
import type { Lists } from './lists.ts'
import { happeningsByClaim } from './related-columns.ts'

/** Whether a row is let through. */
export type RowTest = (row: number) => boolean

/** What of a filter is tested, each part by itself: all must hold. What SQL asks by `claimQuery` is the same. */
export function rowTests(
  db: Database,
  table: ClaimTable,
  filter: ClaimFilter,
): Map<keyof ClaimFilter | 'time', RowTest[]> {
  const { actor, recipient, between, party, sources, publisher, document, happening, context } = filter
  const tests = new Map<keyof ClaimFilter | 'time', RowTest[]>([['time', timeTests(table, filter)]])
  const add = (name: keyof ClaimFilter, test: RowTest) => tests.set(name, [test])
  for (const [name, column, words] of [
    ['type', 'type', 'types'],
    ['mode', 'mode', 'modes'],
    ['status', 'status', 'statuses'],
    ['voice', 'voice', 'voices'],
  ] as const) {
    const wanted = filter[name]
    if (wanted !== undefined) add(name, equals(table[column].data, table[words].find(wanted)))
  }
  if (document !== undefined) add('document', equals(table.document.data, document))
  if (actor !== undefined) add('actor', partyTest(table, 'actor', actor))
  if (recipient !== undefined) add('recipient', partyTest(table, 'recipient', recipient))
  if (party !== undefined) add('party', either(partyTest(table, 'actor', party), partyTest(table, 'recipient', party)))
  if (between !== undefined) add('between', betweenTest(table, between))
  if (sources !== undefined) add('sources', listTest(table.sources, sources))
  if (context !== undefined) add('context', listTest(table.contexts, [table.contextWords.find(context)]))
  if (publisher !== undefined) add('publisher', publisherTest(db, table, publisher))
  if (happening !== undefined) {
    const byClaim = happeningsByClaim(db)
    const { data } = table.claim
    add('happening', (row) => byClaim[data[row]!] === happening)
  }
  return tests
}

function timeTests(table: ClaimTable, { since, until, asOf }: ClaimFilter): RowTest[] {
  const tests = [asOf === undefined ? equals(table.live.data, 1) : shownAt(table, asOf)]
  const [first, last] = [table.day.data, table.lastDay.data]
  if (until !== undefined) {
    const day = dayNumber(until)
    tests.push((row) => first[row]! > 0 && first[row]! <= day)
  }
  if (since !== undefined) {
    const day = dayNumber(since)
    tests.push((row) => last[row]! >= day)
  }
  return tests
}

function shownAt({ moments, added, replaced }: ClaimTable, asOf: string): RowTest {
  // 0: it holds. Words come in any order, so each is compared once.
  const late = Uint8Array.from({ length: moments.size }, (_, number) =>
    number === 0 || moments.word(number) > asOf ? 1 : 0,
  )
  const [from, to] = [added.data, replaced.data]
  return (row) => late[from[row]!] === 0 && late[to[row]!] === 1
}

function equals(column: Int32Array, value: number): RowTest {
  return (row) => column[row] === value
}

function either(one: RowTest, other: RowTest): RowTest {
  return (row) => one(row) || other(row)
}

function partyTest(table: ClaimTable, role: 'actor' | 'recipient', { by, numbers }: PartyFilter): RowTest {
  const lists = role === 'actor' ? [table.actors, table.actorNames] : [table.recipients, table.recipientNames]
  return listTest(lists[by === 'actor' ? 0 : 1]!, numbers)
}

/** The one acts and the other is acted upon, or the other way round. */
function betweenTest(table: ClaimTable, [a, b]: readonly [PartyFilter, PartyFilter]): RowTest {
  const [aActs, bSuffers] = [partyTest(table, 'actor', a), partyTest(table, 'recipient', b)]
  const [bActs, aSuffers] = [partyTest(table, 'actor', b), partyTest(table, 'recipient', a)]
  return (row) => (aActs(row) && bSuffers(row)) || (bActs(row) && aSuffers(row))
}

/** Whether the list of a row has any of some values. */
function listTest({ starts, values }: Lists, wanted: readonly number[]): RowTest {
  const [only] = wanted
  if (wanted.length === 1)
    return (row) => {
      for (let i = starts[row]!; i < starts[row + 1]!; i++) if (values[i] === only) return true
      return false
    }
  const set = new Set(wanted)
  return (row) => {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) if (set.has(values[i]!)) return true
    return false
  }
}

function publisherTest(db: Database, table: ClaimTable, publisher: string): RowTest {
  const documents = db.all<{ document: number }>('SELECT document FROM appearances WHERE publisher = ?', publisher)
  const carried = new Set(documents.map(({ document }) => document))
  const { data } = table.document
  return (row) => carried.has(data[row]!)
}
