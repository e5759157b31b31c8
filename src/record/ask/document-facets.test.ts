import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { searchFacets } from '../search/search-documents.ts'
import { listedFacets } from './list-documents.ts'

const NORWAY = 'Norway lent Iceland 40 million euros.'

async function filled() {
  const db = temporaryRecord()
  await keep(db, NORWAY, { publisher: 'The Daily Record', date: '2023-02-19' })
  await keep(db, `${NORWAY} It was paid.`, { publisher: 'The Daily Record', date: '2024-02-19' })
  await keep(db, NORWAY, { publisher: 'Harbour News', date: '2023-02-20' })
  await keep(db, 'La Norvège a prêté 40 millions.', { publisher: 'Harbour News', date: '2024-03-01', lang: 'fr' })
  await keep(db, 'Peru sold ore.')
  return db
}

const shown = (counts: readonly { value: string; documents: number }[]) =>
  counts.map(({ value, documents }) => `${value} ${documents}`)

test('documents are counted by publisher, year and language, a document once whoever carried it', async () => {
  const { publisher, year, language } = listedFacets(await filled(), {})
  expect(shown(publisher)).toEqual(['Harbour News 2', 'The Daily Record 2'])
  expect(shown(year)).toEqual(['2024 2', '2023 1'])
  expect(shown(language)).toEqual(['en 3', 'fr 1'])
})

test('a facet leaves its own choice out of account, and no other', async () => {
  const filter = { since: '2024-01-01', until: '2024-12-31', language: 'en' }
  const { publisher, year, language } = listedFacets(await filled(), filter)
  expect(shown(publisher)).toEqual(['The Daily Record 1'])
  expect(shown(year)).toEqual(['2024 1', '2023 1'])
  expect(shown(language)).toEqual(['en 1', 'fr 1'])
})

test('what a search finds is counted so too', async () => {
  const db = await filled()
  const { publisher, year, language } = searchFacets(db, 'lent', { publisher: 'harbour news' })
  expect(shown(publisher)).toEqual(['The Daily Record 2', 'Harbour News 1'])
  expect(shown(year)).toEqual(['2023 1'])
  expect(shown(language)).toEqual(['en 1'])
  expect(searchFacets(db, '…', {})).toEqual({ publisher: [], year: [], language: [] })
})
