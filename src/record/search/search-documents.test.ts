import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import type { Database } from '../database.ts'
import { searchDocuments } from './search-documents.ts'

const GOITA = 'Colonel Goïta met the envoys of Kenya in Bamako. They delivered fuel for his mines.'
const MINERS = 'The miners delivered ore. Peru delivers copper to Chile every year, and Chile is delivering grain.'
const MINE = 'The wheat is mine, Ghana said.'

async function filled(): Promise<Database> {
  const db = temporaryRecord()
  await keep(db, GOITA, { title: 'Envoys in Bamako', date: '2024-02-19', publisher: 'The Daily Record' })
  await keep(db, MINERS, { title: 'Ore', date: '2024-03-19', publisher: 'Harbour News' }, '2024-04-02T00:00:00.000Z')
  await keep(db, MINE, { title: 'Wheat' })
  return db
}

function titles(db: Database, typed: string, filter = {}): (string | null)[] {
  return searchDocuments(db, typed, filter, 10).documents.map(({ document }) => document.title)
}

function marked(db: Database, typed: string): string[] {
  return searchDocuments(db, typed, {}, 10).documents.map(({ snippet: { start, text, found } }) =>
    found.reduceRight((all, span) => {
      const [from, to] = [span.start - start, span.end - start]
      return `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`
    }, text),
  )
}

test('words are found whatever their accents and case', async () => {
  const db = await filled()
  for (const typed of ['Goita', 'Goïta', 'GOÏTA', 'goita bamako'])
    expect(titles(db, typed)).toEqual(['Envoys in Bamako'])
  expect(marked(db, 'goita')).toEqual(['Colonel [Goïta] met the envoys of Kenya in Bamako.'])
})

test('a word finds every form of its lemma, and the sentence that has most of them is shown', async () => {
  const db = await filled()
  for (const typed of ['deliver', 'delivering', 'delivered'])
    expect(titles(db, typed).toSorted()).toEqual(['Envoys in Bamako', 'Ore'])
  expect(marked(db, 'delivers chile')).toContain(
    'Peru [delivers] copper to [Chile] every year, and [Chile] is [delivering] grain.',
  )
})

test('a lemma is that of the word where it stands: mines are no wheat of mine', async () => {
  const db = await filled()
  expect(titles(db, 'mines')).toContain('Envoys in Bamako')
  expect(titles(db, '"my mines"')).toEqual([])
})

test('all words must be there; words in quotes side by side; a star finds beginnings', async () => {
  const db = await filled()
  expect(titles(db, 'fuel copper')).toEqual([])
  expect(titles(db, '"fuel for"')).toEqual(['Envoys in Bamako'])
  expect(titles(db, '"for fuel"')).toEqual([])
  expect(titles(db, 'envo* colon*')).toEqual(['Envoys in Bamako'])
})

test('a word of the title stands above one of the text', async () => {
  const db = await filled()
  await keep(db, 'Fiji sold ore, much ore and more ore to Malta, and Malta paid for the ore at once.', {
    title: 'Trade',
  })
  expect(titles(db, 'ore')[0]).toBe('Ore')
})

test('publisher, day and the day on which the record stood narrow the search', async () => {
  const db = await filled()
  expect(titles(db, 'deliver', { publisher: 'harbour news' })).toEqual(['Ore'])
  expect(titles(db, 'deliver', { since: '2024-03-01' })).toEqual(['Ore'])
  expect(titles(db, 'deliver', { until: '2024-03-01' })).toEqual(['Envoys in Bamako'])
  expect(titles(db, 'deliver', { asOf: '2024-04-01T23:59:59.999Z' })).toEqual(['Envoys in Bamako'])
})

test.each(['"', '*', 'a AND', 'NEAR(', 'title:', '((', "it's", 'x^2', '-', '', '"open', 'col1 : y', '\u0000'])(
  'nothing typed is a mistake of the query language: %j',
  async (typed) => {
    const db = temporaryRecord()
    await keep(db, GOITA)
    expect(() => searchDocuments(db, typed, {}, 10)).not.toThrow()
  },
)
