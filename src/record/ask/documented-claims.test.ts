import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { groupReprints } from '../reprints/record-reprints.ts'
import { mergeActors } from '../reviews/review-actor.ts'
import { documentedClaims } from './documented-claims.ts'
import { findActor } from './find-actor.ts'

const LOAN =
  'Norway lent Iceland 40 million euros, Prime Minister Anna Berg said. Peru accused Chile of piracy on Monday.'
const WHEAT = 'Norway delivered 300 tons of wheat to Iceland on Friday.'
const AT = '2024-03-01T12:00:00.000Z'

test('claims come with what is known of their documents, document by document', async () => {
  const db = temporaryRecord()
  const first = await keep(db, LOAN, { date: '2024-02-19', publisher: 'The Daily Record', title: 'Loans' })
  await keep(db, WHEAT)
  const found = [...documentedClaims(db, {}, false)]
  expect(found.map(({ claim }) => claim.event.type)).toEqual(['AID', 'ACCUSE', 'AID'])
  expect(found[0]!.document).toEqual({
    id: first.id,
    title: 'Loans',
    publisher: 'The Daily Record',
    url: null,
    date: '2024-02-19',
    language: 'en',
    text: null,
    trees: null,
    group: null,
  })
  expect(found[1]!.document).toBe(found[0]!.document)
  expect(found[2]!.document).toMatchObject({ title: null, date: null })
})

test('the filter chooses, texts come when they are asked for, and reprints name their group', async () => {
  const db = temporaryRecord()
  const { id } = await keep(db, LOAN)
  await keep(db, WHEAT)
  groupReprints(db, id)
  const actor = findActor(db, 'PER')!.filter
  const found = [...documentedClaims(db, { actor }, true)]
  expect(found.map(({ document }) => [document.text, document.group])).toEqual([[LOAN, id]])
})

test('actors that people merged are one', async () => {
  const db = temporaryRecord()
  await keep(db, LOAN)
  mergeActors(db, 'PER', 'NOR', { reviewer: 'Ada', at: AT, note: null })
  const found = [...documentedClaims(db, {}, false)]
  expect(found.map(({ claim }) => claim.actors.map(({ id }) => id))).toEqual([['NOR'], ['NOR']])
})
