import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keep, temporaryFolder, temporaryRecord } from '../../../test/support/record.ts'
import { backup } from '../backup.ts'
import type { Database } from '../database.ts'
import { openRecord } from '../open-record.ts'
import { check } from './check.ts'

const TEXT =
  'Norway lent Iceland 40 million euros, Prime Minister Anna Berg said. Peru accused Chile of piracy on Monday.'

async function filled(): Promise<Database> {
  const db = temporaryRecord()
  await keep(db, TEXT, { date: '2024-02-21' })
  return db
}

test('a sound record has no problems, and its rows are counted', async () => {
  const report = check(await filled())
  expect(report).toMatchObject({
    problems: [],
    claims: 2,
    counts: { documents: 1, claims: 2, sentences: 2, reviews: 0 },
  })
})

/** Each of these is done by hand to a sound record, and must be found. */
test.each([
  [
    'a text that was changed',
    "UPDATE document_texts SET text = replace(text, 'Iceland', 'Finland')",
    'is not the one that was added',
  ],
  [
    'a span outside the text',
    `UPDATE claim_bodies SET json = json_set(json, '$.event.trigger.end', 9999)`,
    'event: 7 to 9999 is no part of the text',
  ],
  [
    'a quotation that is not there',
    `UPDATE claim_bodies SET json = json_set(json, '$.evidence.exact', 'x')`,
    'is not what it quotes',
  ],
  ['a mention outside the text', 'UPDATE mentions SET "end" = 9999 WHERE number = 0', 'to 9999 is no part of the text'],
  ['a column that says something else', "UPDATE claim_versions SET type = 'ASSAULT'", 'type: it is found by "ASSAULT"'],
  [
    'a party that is found on another day',
    "UPDATE claim_parties SET day = '1999-01-01'",
    'is found in claim_parties by what it does not say',
  ],
  ['a claim without its parties', 'DELETE FROM claim_parties', 'has parties by which it is not found'],
  ['a document without sentences', 'DELETE FROM sentences', 'has no sentences'],
  ['a document out of the full text', 'DELETE FROM search', 'is not in the full text'],
  [
    'a band of no document',
    'INSERT INTO reprint_bands_middle VALUES (7, 99)',
    'Document number 99 is looked for among',
  ],
  ['a document from nowhere', 'DELETE FROM appearances', 'said to come from nowhere'],
])('%s is found', async (_, sql, problem) => {
  const db = await filled()
  db.exec('PRAGMA foreign_keys = OFF')
  db.run(sql)
  expect(check(db).problems.join('\n')).toContain(problem)
})

test('reprints that would not be found for want of their keys are found', async () => {
  const db = await filled()
  db.run('INSERT INTO reprints (document, "group") SELECT number, id FROM documents')
  db.run('INSERT INTO reprint_bands (band, document) SELECT 7, document FROM reprints')
  expect(check(db).problems).toEqual([])
  db.run("INSERT INTO reprint_band_keys VALUES (0, 1, x'')")
  expect(check(db).problems.join('\n')).toBe('Reprints are not found by 1 of the keys that they have')
})

test('a row that points at nothing is found', async () => {
  const db = await filled()
  db.exec('PRAGMA foreign_keys = OFF')
  db.run('DELETE FROM document_texts')
  db.run(
    'INSERT INTO claim_versions SELECT 99, claim, document, 98, machine, verdict, 0, 0, type, mode, status, factuality, day, last_day, voice, country, certainty, added, added FROM claim_versions LIMIT 1',
  )
  expect(check(db).problems.join('\n')).toMatch(/claim_versions .* points at a row of claim_bodies/)
})

test('a copy made while others write is sound and holds what was there', async () => {
  const db = await filled()
  const path = join(temporaryFolder(), 'copy.db')
  const other = openRecord(db.path)
  other.exec('BEGIN IMMEDIATE')
  other.run("INSERT INTO runs (command, started) VALUES ('add', '2024')")
  expect(backup(db, path)).toBeGreaterThan(0)
  other.exec('COMMIT')
  other.close()
  const copy = openRecord(path)
  expect(check(copy)).toEqual({ ...check(db) })
  expect(copy.all('SELECT 1 FROM runs')).toEqual([])
  copy.close()
  expect(() => backup(db, path)).toThrow(`Cannot write the backup "${path}": it is there already`)
})

test('a copy that cannot be written leaves nothing behind', async () => {
  const db = await filled()
  const path = join(temporaryFolder(), 'none', 'copy.db')
  expect(() => backup(db, path)).toThrow(`Cannot write the backup "${path}": `)
  expect(existsSync(`${path}.draft`)).toBe(false)
})
