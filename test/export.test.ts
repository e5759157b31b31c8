import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, test } from 'vitest'
import { chancery } from './support/chancery.ts'

const TEXT = 'Norway delivered 1,200 tons of wheat to Mali on Friday. Norway will deliver 300 tons of rice to Mali.'
const folder = mkdtempSync(join(tmpdir(), 'chancery-export-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = async (...options: string[]) =>
  (await chancery(['read', '-', '--date', '2023-03-05', ...options], TEXT)).stdout

test.each(['jsonl', 'json'])('takes what read prints as %s', async (format) => {
  const { code, stdout, stderr } = await chancery(['export', '-', '--format', 'csv'], await read('--format', format))
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout.trimEnd().split('\r\n')).toHaveLength(3)
})

test('takes its own JSON Lines back', async () => {
  const once = await chancery(['export', '-', '--format', 'jsonl'], await read('--format', 'jsonl'))
  const twice = await chancery(['export', '-', '--format', 'jsonl'], once.stdout)
  expect(twice.stdout).toBe(once.stdout)
  expect(once.stdout.trimEnd().split('\n')).toHaveLength(2)
})

test('writes CoNLL-U where the text is kept, and says how to keep it where it is not', async () => {
  const kept = await chancery(['export', '-', '--format', 'conllu'], await read('--format', 'json', '--with-text'))
  expect(kept.stdout).toMatch(/^1\tNorway\t.*ClaimActor=c_/m)
  const lost = await chancery(['export', '-', '--format', 'conllu'], await read('--format', 'json'))
  expect([lost.code, lost.stdout]).toEqual([1, ''])
  expect(lost.stderr).toContain('its text is not in the input, wanted "chancery read --with-text"')
})

test('a bad line is named and the rest goes on', async () => {
  const good = await read('--format', 'jsonl')
  const { code, stdout, stderr } = await chancery(
    ['export', '-', '--format', 'plover'],
    `${good}{"a":1}\nnot JSON\n${good}`,
  )
  expect(code).toBe(1)
  expect(stdout.trimEnd().split('\n')).toHaveLength(4)
  expect(stderr.trimEnd().split('\n')).toEqual([
    'Cannot read claims from line 2 of standard input: it holds no claims, wanted "document" with "claims" or "claim"',
    'Cannot read claims from line 3 of standard input: it is not JSON, wanted what "chancery read --format jsonl" prints',
  ])
})

test('a file stands at its path only when it is whole', async () => {
  const path = join(folder, 'claims.parquet')
  const { code } = await chancery(
    ['export', '-', '--format', 'parquet', '--output', path],
    await read('--format', 'jsonl'),
  )
  expect(code).toBe(0)
  expect(readFileSync(path).subarray(0, 4).toString()).toBe('PAR1')
  const failed = await chancery(
    ['export', '--format', 'conllu', '-o', join(folder, 'x')],
    await read('--format', 'jsonl'),
  )
  expect(failed.code).toBe(1)
  expect(readdirSync(folder).filter((name) => !name.startsWith('record'))).toEqual(['claims.parquet'])
})

test('asks the record by the filters of claims, in any format', async () => {
  const record = join(folder, 'record.db')
  const other = 'Peru accused Chile of piracy on Monday.'
  const lines = [TEXT, other].map((text) => `${JSON.stringify({ text, date: '2023-03-05' })}\n`).join('')
  expect((await chancery(['add', '-', '--record', record], lines)).code).toBe(0)
  const all = await chancery(['export', '--format', 'csv', '--record', record])
  expect([all.code, all.stdout.trimEnd().split('\r\n').length]).toEqual([0, 4])
  const some = await chancery(['export', '--format', 'conllu', '--actor', 'Peru', '--record', record])
  expect(some.stdout).toContain('# text = Peru accused Chile of piracy on Monday.')
  expect(some.stdout).not.toContain('Norway')
  const path = join(folder, 'record.parquet')
  expect((await chancery(['export', '--format', 'parquet', '-o', path, '--record', record])).code).toBe(0)
  const duck = await (await DuckDBInstance.create(':memory:')).connect()
  const found = await duck.runAndReadAll(`SELECT type, actors[1] AS actor FROM '${path}' ORDER BY type`)
  duck.closeSync()
  expect(found.getRowObjectsJson()).toEqual([
    { type: 'ACCUSE', actor: 'PER' },
    { type: 'AGREE', actor: 'NOR' },
    { type: 'AID', actor: 'NOR' },
  ])
})

test('files are not asked by the filters of the record', async () => {
  const { code, stderr } = await chancery(['export', '-', '--format', 'csv', '--type', 'AID'])
  expect([code, stderr]).toEqual([1, 'Cannot filter the claims of files by type: only the record can be asked\n'])
})

test('an unknown format is no command', async () => {
  const { code, stderr } = await chancery(['export', '--format', 'xml'])
  expect(code).toBe(2)
  expect(stderr).toContain('Allowed choices are csv, jsonl, parquet')
})
