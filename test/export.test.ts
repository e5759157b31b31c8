import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  expect(readdirSync(folder)).toEqual(['claims.parquet'])
})

test('an unknown format is no command', async () => {
  const { code, stderr } = await chancery(['export', '--format', 'xml'])
  expect(code).toBe(2)
  expect(stderr).toContain('Allowed choices are csv, jsonl, parquet')
})
