import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRecord } from '../src/record/open-record.ts'
import { chancery, ROOT } from './support/chancery.ts'
import { inventedArticle } from './support/invented.ts'
import { killedAdd } from './support/killed-add.ts'
import { temporaryFolder } from './support/record.ts'

function articles(folder: string, name: string, from: number, to: number): string {
  const path = join(folder, name)
  const lines = Array.from({ length: to - from }, (_, n) => JSON.stringify(inventedArticle(from + n)))
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

test('killed at any moment, adding loses, doubles and half keeps nothing', async () => {
  const { kept, problems } = await killedAdd(temporaryFolder(), { documents: 300, kills: 5, seed: 7 })
  expect(problems).toEqual([])
  expect(kept).toHaveLength(5)
  expect(Math.max(...kept)).toBeGreaterThan(0)
}, 600_000)

test('two processes add and others ask at once, without an error', async () => {
  const folder = temporaryFolder()
  const record = join(folder, 'record.db')
  const [first, second] = [articles(folder, 'a.jsonl', 0, 80), articles(folder, 'b.jsonl', 60, 140)]
  const adding = [first, second].map((path) => chancery(['add', path, '--record', record, '--jobs', '1']))
  let done = false
  const all = Promise.all(adding).finally(() => {
    done = true
  })
  const asked = []
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    const { code, stderr } = await chancery(['search', 'report', '--record', record])
    // Before the first process has made it there is no record to ask.
    if (!stderr.includes('there is no such file')) asked.push({ code, stderr })
  }
  for (const { code, stderr } of [...(await all), ...asked]) expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(asked.length).toBeGreaterThan(0)
  const db = openRecord(record)
  expect(db.get('SELECT count(*) AS n FROM documents')).toEqual({ n: 140 })
  db.close()
  expect((await chancery(['check', '--record', record])).code).toBe(0)
}, 300_000)

test('a bad line is named and logged, the rest is kept, and the same command tries it again', async () => {
  const folder = temporaryFolder()
  const record = ['--record', join(folder, 'record.db')]
  const path = articles(folder, 'a.jsonl', 0, 2)
  writeFileSync(path, `${JSON.stringify(inventedArticle(0))}\nnope\n${JSON.stringify(inventedArticle(1))}\n`)
  const { code, stdout, stderr } = await chancery(['add', path, ...record])
  expect(code).toBe(1)
  expect(stdout).toContain('Added 2 documents')
  expect(stderr).toContain(`line 2 of "${path}"`)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  const { stdout: log } = await chancery(['log', '--bad', ...record])
  expect(log).toContain(`line 2 of "${path}"`)
  const again = await chancery(['add', path, ...record])
  expect([again.code, again.stdout]).toEqual([1, expect.stringContaining('2 known already')])
}, 120_000)

test('Ctrl-C stops cleanly and the same command goes on', async () => {
  const folder = temporaryFolder()
  const record = ['--record', join(folder, 'record.db')]
  const path = articles(folder, 'a.jsonl', 0, 400)
  await chancery(['--version'])
  const child = spawn(process.execPath, ['dist/cli.js', 'add', path, ...record, '--jobs', '1'], { cwd: ROOT })
  let stdout = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  setTimeout(() => child.kill('SIGINT'), 2500)
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, stdout]).toEqual([130, expect.stringContaining('the same command goes on from here')])
  expect((await chancery(['check', ...record])).code).toBe(0)
  expect((await chancery(['add', path, ...record])).code).toBe(0)
  expect((await chancery(['check', ...record, '--json'])).stdout).toContain('"documents":400')
}, 300_000)

test('a record that a newer program made is refused with one line', async () => {
  const path = join(temporaryFolder(), 'record.db')
  const db = openRecord(path)
  db.exec('PRAGMA user_version = 999')
  db.close()
  const { code, stdout, stderr } = await chancery(['claims', '--record', path])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^Cannot use the record ".*": its format is version 999 and .*use a newer chancery\n$/)
})

test('a folder that cannot be written to gives one clear line', async () => {
  const folder = temporaryFolder()
  const path = articles(folder, 'a.jsonl', 0, 1)
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  chmodSync(folder, 0o755)
  chmodSync(closed, 0o555)
  const { code, stderr } = await asNobody(['add', path, '--record', join(closed, 'record.db')])
  chmodSync(closed, 0o755)
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /^Cannot use the record ".*record\.db": it cannot be opened or its folder cannot be written to/,
  )
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(readdirSync(closed)).toEqual([])
}, 60_000)

/** Runs the build without the rights of root, which no folder keeps out. */
async function asNobody(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  await chancery(['--version'])
  const root = process.getuid?.() === 0
  const child = spawn(process.execPath, ['dist/cli.js', ...args], {
    cwd: ROOT,
    ...(root ? { uid: 65534, gid: 65534 } : {}),
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout.resume()
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stderr }))
  })
}
