import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { actorPage } from '../ask/actor-page.ts'
import { findActor } from '../ask/find-actor.ts'
import { findClaims } from '../ask/find-claims.ts'
import { ledgerBetween } from '../ask/ledger-between.ts'
import { listReprinted } from '../ask/list-reprinted.ts'
import { listPublishers, listSpeakers } from '../ask/list-sources.ts'
import { timeline } from '../ask/timeline.ts'
import { reviewQueue } from '../reviews/queue.ts'
import { searchDocuments } from '../search/search-documents.ts'
import { loadInParts } from './table-of.ts'

test('what the command line asks loads no claims into memory', async () => {
  const db = temporaryRecord()
  await keep(db, 'Norway lent Iceland 40 million euros, Prime Minister Anna Berg said.', { publisher: 'Harbour News' })
  const [norway, iceland] = [findActor(db, 'NOR')!, findActor(db, 'ISL')!]
  const number = norway.filter.numbers[0]!
  expect(searchDocuments(db, 'euros', { publisher: 'Harbour News' }, 5).documents).toHaveLength(1)
  expect(actorPage(db, number).asActor).toHaveLength(1)
  expect(findClaims(db, { actor: norway.filter }, 5).claims).toHaveLength(1)
  expect([...reviewQueue(db, {}, 'least certain')]).toHaveLength(1)
  expect(listPublishers(db, 5)).toHaveLength(1)
  expect(listSpeakers(db, 5)).toHaveLength(1)
  expect(listReprinted(db)).toEqual([])
  expect(ledgerBetween(db, norway, iceland, {}).lines).toHaveLength(1)
  expect(timeline(db, [number], iceland.filter.numbers, { by: 'month' }).undated).toBeGreaterThanOrEqual(0)
  // Had any of these loaded them, there were nothing left to load.
  expect([...loadInParts(db)]).toHaveLength(1)
  expect([...loadInParts(db)]).toEqual([])
})
