import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { relateDocument } from '../relate.ts'
import { actorPage } from './actor-page.ts'
import { findActor } from './find-actor.ts'
import { findSources } from './find-sources.ts'
import { listReprinted } from './list-reprinted.ts'
import { listPublishers, listSpeakers } from './list-sources.ts'

const LOAN = 'Norway lent Iceland 40 million euros, Prime Minister Anna Berg said. Peru accused Chile of piracy.'
const LONG =
  'Ghana delivered nine tons of wheat to Kenya on Monday after long talks about the harbour of Mombasa. The ships had waited for two weeks because the cranes were broken and the roads were flooded after the rains of March.'

test('publishers are told with how much they attribute, and speakers with how many carry them', async () => {
  const db = temporaryRecord()
  await keep(db, LOAN, { publisher: 'The Daily Record' })
  await keep(db, `${LOAN} Ghana visited Kenya.`, { publisher: 'Harbour News' })
  const [first, second] = listPublishers(db, 10)
  expect(first).toMatchObject({ publisher: 'Harbour News', documents: 1, claims: 3, named: 1, anonymous: 0, writer: 2 })
  expect(second).toMatchObject({ publisher: 'The Daily Record', documents: 1, claims: 2, named: 1, writer: 1 })
  expect(listSpeakers(db, 1)).toMatchObject([{ name: 'Anna Berg', claims: 2, documents: 2, publishers: 2 }])
})

test('publishers and speakers are told of the claims that are asked for, and how speakers are quoted', async () => {
  const db = temporaryRecord()
  await keep(db, LOAN, { publisher: 'The Daily Record' })
  await keep(db, '"Iceland accused Peru of piracy," Chile said. Peru accused Kenya, Chile said.', {
    publisher: 'Harbour News',
  })
  await keep(db, 'Nothing happened.', { publisher: 'The Evening Post' })
  expect(listPublishers(db, 10).map(({ publisher, documents }) => [publisher, documents])).toEqual([
    ['Harbour News', 1],
    ['The Daily Record', 1],
    ['The Evening Post', 1],
  ])
  expect(listPublishers(db, 10, { voice: 'writer' })).toMatchObject([
    { publisher: 'The Daily Record', claims: 1, named: 0 },
  ])
  expect(listSpeakers(db, 10, { publisher: 'Harbour News' })).toMatchObject([
    { name: 'Chile', claims: 2, direct: 1, indirect: 1, mixed: 0 },
  ])
})

test('who reprints whom is told by who was first', async () => {
  const db = temporaryRecord()
  const places = [
    { publisher: 'Harbour News', date: '2024-03-02' },
    { publisher: 'The Daily Record', date: '2024-03-01' },
  ]
  for (const place of places) relateDocument(db, await keep(db, LONG, place))
  relateDocument(db, await keep(db, `${LONG} Copied.`, { publisher: 'The Evening Post', date: '2024-03-03' }))
  relateDocument(db, await keep(db, LOAN, { publisher: 'The Evening Post', date: '2024-03-03' }))
  expect(listReprinted(db)).toEqual([
    { publisher: 'Harbour News', from: 'The Daily Record', documents: 1 },
    { publisher: 'The Evening Post', from: 'The Daily Record', documents: 1 },
  ])
})

test('a source is found by its whole name, or by a part of it where nobody has it whole', async () => {
  const db = temporaryRecord()
  await keep(db, LOAN)
  const number = db.get<{ number: number }>("SELECT number FROM sources WHERE name = 'Anna Berg'")!.number
  for (const typed of ['Anna Berg', 'anna berg', 'Berg', 'berg anna']) expect(findSources(db, typed)).toEqual([number])
  for (const typed of ['Ann', 'Bergen', '', 'Tomas']) expect(findSources(db, typed)).toEqual([])
})

test('an actor is told by what it does, what is done to it, and with whom', async () => {
  const db = temporaryRecord()
  await keep(db, LOAN, { date: '2024-02-19' })
  await keep(db, 'Iceland thanked Norway. Norway delivered wheat to Kenya.', { date: '2024-02-20' })
  const found = findActor(db, 'norway')!
  expect(found).toMatchObject({ id: 'NOR', name: 'Norway', filter: { by: 'actor' } })
  const page = actorPage(db, found.filter.numbers[0]!)
  expect(page.asActor).toEqual([{ type: 'AID', claims: 2 }])
  expect(page.asRecipient).toHaveLength(1)
  expect(page.counterparts.map(({ id, to, from }) => [id, to, from])).toEqual([
    ['ISL', 1, 1],
    ['KEN', 1, 0],
  ])
})
