import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { badOf, documentsOf, itemsOf } from '../../../test/support/intake.ts'
import type { IntakeOptions } from '../intake-options.ts'

const TEXT = 'Norway lent Iceland 40 buses and a ferry, the ministry of transport said on Monday.'
const folder = mkdtempSync(join(tmpdir(), 'chancery-csv-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function csv(content: string | Uint8Array, options: IntakeOptions = {}) {
  const path = join(folder, 'a.csv')
  writeFileSync(path, content)
  return itemsOf([path], { followLinks: false, ...options })
}

test('columns are known by their names, and delimiters by the first row', async () => {
  for (const delimiter of [',', ';', '\t', '|']) {
    const rows = [
      ['Headline', 'Date', 'Body', 'Source'],
      ['T', '19/02/2024', `"${TEXT}\nIt said: ""Yes."""`, 'P'],
    ]
    const [item] = documentsOf(await csv(rows.map((row) => row.join(delimiter)).join('\r\n')))
    expect(item).toMatchObject({
      text: `${TEXT}\nIt said: "Yes."`,
      title: 'T',
      publisher: 'P',
      published: '2024-02-19',
      origins: { title: 'csv', publisher: 'csv', published: 'csv' },
    })
  }
})

test('columns may be named', async () => {
  const [item] = documentsOf(await csv(`a,b\n"${TEXT}",T\n`, { columns: { text: 'a', title: 'b' } }))
  expect(item).toMatchObject({ text: TEXT, title: 'T' })
  const [bad] = badOf(await csv('a,b\n1,2\n', { columns: { text: 'c' } }))
  expect(bad?.reason).toBe('it has no column "c"; its columns are "a", "b"')
})

test('a bad row is named with its line, and the rest goes on', async () => {
  const items = await csv(`text,date\n"${TEXT}",2024-02-19\n"${TEXT}",soon\n,2024-02-19\n"${TEXT}",2024-02-20\n`)
  expect(documentsOf(items).map(({ published }) => published)).toEqual(['2024-02-19', '2024-02-20'])
  expect(badOf(items).map(({ name, reason }) => [name.replace(folder, ''), reason])).toEqual([
    ['row 2 (to line 3) of "/a.csv"', 'the date "soon" is no day of the calendar, wanted YYYY-MM-DD'],
    ['row 3 (to line 4) of "/a.csv"', '"text" is missing, wanted a string (it has "text", "date")'],
  ])
})

test('a quotation mark that is never closed is named, and what came before is kept', async () => {
  const items = await csv(`text\n"${TEXT}"\n"Norway lent\n`)
  expect(documentsOf(items)).toHaveLength(1)
  expect(badOf(items)[0]?.reason).toContain('opened after row 1 and never closed')
})

test('legacy encodings and byte order marks are read', async () => {
  const text = `${TEXT} The café of André was closed, the owner “regretted” it.`
  const row = `text\n"${text.replace(/[“”]/g, '""')}"\n`
  const bytes = Buffer.from(row, 'latin1')
  expect(documentsOf(await csv(bytes))[0]?.text).toContain('The café of André was closed')
  expect(documentsOf(await csv(`\ufefftext\n"${TEXT}"\n`))[0]?.text).toBe(TEXT)
  expect(documentsOf(await csv(Buffer.from(`\ufefftext\n"${TEXT}"\n`, 'utf16le')))[0]?.text).toBe(TEXT)
})
