import { expect, test } from 'vitest'
import { entryOf, keep, temporaryRecord } from '../../../test/support/record.ts'
import type { Claim } from '../../model/claim.ts'
import { keepDocument } from './keep-document.ts'

const TEXT =
  'Norway lent Iceland 40 million euros, Prime Minister Anna Berg said. Peru accused Chile of piracy on Monday.'
const AT = '2024-03-01T12:00:00.000Z'

test('a document is kept with its sentences, mentions, actors, sources and claims', async () => {
  const db = temporaryRecord()
  const entry = await entryOf(TEXT, { date: '2024-02-19', publisher: 'The Daily Record', title: 'Loans' })
  expect(keepDocument(db, entry, AT).outcome).toBe('added')
  expect(db.get('SELECT title, publisher, day, language, added FROM documents')).toEqual({
    title: 'Loans',
    publisher: 'The Daily Record',
    day: '2024-02-19',
    language: 'en',
    added: AT,
  })
  const kept = db.all<{ json: string }>('SELECT json FROM claim_bodies').map(({ json }) => JSON.parse(json) as Claim)
  expect(kept).toEqual(entry.layers!.claims)
  expect(kept.length).toBeGreaterThan(1)
  expect(db.all('SELECT start, "end" FROM sentences')).toHaveLength(2)
  expect(db.all('SELECT id, name FROM actors WHERE kind = ? ORDER BY id', 'state')).toEqual([
    { id: 'CHL', name: 'Chile' },
    { id: 'ISL', name: 'Iceland' },
    { id: 'NOR', name: 'Norway' },
    { id: 'PER', name: 'Peru' },
  ])
  expect(db.all('SELECT name FROM sources')).toEqual([{ name: 'Anna Berg' }])
  expect(
    db.all(`SELECT a.id AS actor, r.id AS recipient, d.type FROM claim_dyads d JOIN actors a ON a.number = d.actor
      JOIN actors r ON r.number = d.recipient WHERE d.live ORDER BY a.id`),
  ).toEqual([
    { actor: 'NOR', recipient: 'ISL', type: 'AID' },
    { actor: 'PER', recipient: 'CHL', type: 'ACCUSE' },
  ])
})

test('the same text twice is one document; another place is another appearance of it', async () => {
  const db = temporaryRecord()
  const first = await keep(db, TEXT, { publisher: 'The Daily Record' })
  expect(await keep(db, TEXT, { publisher: 'The Daily Record' })).toEqual({ ...first, outcome: 'known' })
  expect(await keep(db, TEXT, { publisher: 'The Evening Post' })).toEqual({ ...first, outcome: 'elsewhere' })
  expect(db.all('SELECT 1 FROM documents')).toHaveLength(1)
  expect(db.all('SELECT publisher FROM appearances')).toHaveLength(2)
})

test('a document in a language without a reader is kept unread', async () => {
  const db = temporaryRecord()
  expect((await keep(db, 'La Norvège aide l’Islande.', { lang: 'fr' })).outcome).toBe('unread')
  expect(db.get('SELECT reader, language FROM documents')).toEqual({ reader: null, language: 'fr' })
  expect(db.all("SELECT rowid FROM search WHERE search MATCH 'norvege'")).toHaveLength(1)
})

test('a claim of another document is refused, and nothing of its document stays', async () => {
  const db = temporaryRecord()
  const entry = await entryOf(TEXT)
  const [claim] = entry.layers!.claims
  const wrong = { ...entry, layers: { ...entry.layers!, claims: [{ ...claim!, document: 'd_other' }] } }
  expect(() => keepDocument(db, wrong, AT)).toThrow('it is of document d_other')
  for (const table of ['documents', 'document_texts', 'appearances', 'sentences', 'actors', 'claims'])
    expect(db.all(`SELECT 1 FROM ${table}`)).toEqual([])
  expect(keepDocument(db, entry, AT).outcome).toBe('added')
})

test('characters that a database cannot hold are replaced before reading, and refused where they were not', async () => {
  const db = temporaryRecord()
  const entry = await entryOf(`\ud800 ${TEXT}\0`)
  expect(keepDocument(db, entry, AT).outcome).toBe('added')
  const { text } = db.get<{ text: string }>('SELECT text FROM document_texts')!
  expect(text).toBe(entry.text)
  expect(() => keepDocument(db, { ...entry, text: 'a\0b' }, AT)).toThrow('characters that cannot be stored')
})
