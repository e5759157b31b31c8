import type { ClaimFilter, PartyFilter } from '../ask/claim-filter.ts'
import type { Database } from '../database.ts'
import { type ClaimTable, dayNumber } from './claim-table.ts'
import type { Ints } from './ints.ts'
import type { Lists } from './lists.ts'
import { happeningsByClaim } from './related-columns.ts'

/** Whether a row is let through. */
export type RowTest = (row: number) => boolean

/**
 * What of a filter is tested, by the part of it that asks for it: all must hold. What is let through is what SQL finds by
 * `claimQuery`.
 */
export function rowTests(db: Database, table: ClaimTable, filter: ClaimFilter): Map<keyof ClaimFilter, RowTest> {
  const { actor, recipient, between, party, sources, manner, side, publisher, document, happening, context } = filter
  const { type, mode, status, voice, since, until, asOf, rejected } = filter
  const tests = new Map<keyof ClaimFilter, RowTest>()
  tests.set(
    'asOf',
    rejected === true ? isRejected(table) : asOf === undefined ? equals(table.live, 1) : shownAt(table, asOf),
  )
  if (until !== undefined) tests.set('until', untilTest(table, until))
  if (since !== undefined) tests.set('since', sinceTest(table, since))
  if (type !== undefined) tests.set('type', equals(table.type, table.types.find(type)))
  if (mode !== undefined) tests.set('mode', equals(table.mode, table.modes.find(mode)))
  if (status !== undefined) tests.set('status', equals(table.status, table.statuses.find(status)))
  if (voice !== undefined) tests.set('voice', equals(table.voice, table.voices.find(voice)))
  if (document !== undefined) tests.set('document', equals(table.document, document))
  if (actor !== undefined) tests.set('actor', partyTest(table, 'actor', actor))
  if (recipient !== undefined) tests.set('recipient', partyTest(table, 'recipient', recipient))
  if (party !== undefined)
    tests.set('party', either(partyTest(table, 'actor', party), partyTest(table, 'recipient', party)))
  if (between !== undefined) tests.set('between', betweenTest(table, between))
  if (context !== undefined) tests.set('context', listTest(table.contexts, [table.contextWords.find(context)]))
  if (sources !== undefined || manner !== undefined) tests.set('sources', quotedTest(table, sources, manner))
  if (side !== undefined) tests.set('side', sideTest(table, side))
  if (publisher !== undefined) tests.set('publisher', publisherTest(db, table, publisher))
  if (happening !== undefined) tests.set('happening', happeningTest(db, table, happening))
  return tests
}

function untilTest({ day }: ClaimTable, until: string): RowTest {
  const last = dayNumber(until)
  const { data } = day
  return (row) => data[row]! > 0 && data[row]! <= last
}

function sinceTest({ lastDay }: ClaimTable, since: string): RowTest {
  const first = dayNumber(since)
  const { data } = lastDay
  return (row) => data[row]! >= first
}

function isRejected({ verdict, verdicts, replaced }: ClaimTable): RowTest {
  const rejected = verdicts.find('rejected')
  return (row) => verdict.data[row] === rejected && replaced.data[row] === 0
}

function shownAt({ moments, added, replaced, shown }: ClaimTable, asOf: string): RowTest {
  // 0: it holds. Words come in any order, so each is compared once.
  const late = Uint8Array.from({ length: moments.size }, (_, number) =>
    number === 0 || moments.word(number) > asOf ? 1 : 0,
  )
  const [from, to] = [added.data, replaced.data]
  return (row) => shown.data[row] === 1 && late[from[row]!] === 0 && late[to[row]!] === 1
}

function equals({ data }: Ints, value: number): RowTest {
  return (row) => data[row] === value
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

/** One of some sources, any where none is asked for, quoted so. */
function quotedTest(table: ClaimTable, sources: readonly number[] | undefined, manner: string | undefined): RowTest {
  if (manner === undefined) return listTest(table.sources, sources ?? [])
  const { starts, values: manners } = table.sourceManners
  const { values } = table.sources
  const wanted = table.manners.find(manner)
  const among = sources === undefined ? null : new Set(sources)
  return (row) => {
    for (let i = starts[row]!; i < starts[row + 1]!; i++)
      if (manners[i] === wanted && (among === null || among.has(values[i]!))) return true
    return false
  }
}

/** The innermost source speaks. */
function sideTest({ sourceSides: { starts, values }, sides }: ClaimTable, side: string): RowTest {
  const wanted = sides.find(side)
  return (row) => starts[row + 1]! > starts[row]! && values[starts[row + 1]! - 1] === wanted
}

function happeningTest(db: Database, { claim }: ClaimTable, happening: number): RowTest {
  const happenings = happeningsByClaim(db)
  const { data } = claim
  return (row) => happenings[data[row]!] === happening
}

function publisherTest(db: Database, table: ClaimTable, publisher: string): RowTest {
  const documents = db.all<{ document: number }>('SELECT document FROM appearances WHERE publisher = ?', publisher)
  const carried = new Set(documents.map(({ document }) => document))
  const { data } = table.document
  return (row) => carried.has(data[row]!)
}
