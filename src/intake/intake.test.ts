import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BAD, goodFile, sentenceOf } from '../../test/support/corpus.ts'
import { badOf, documentsOf, itemsOf } from '../../test/support/intake.ts'
import { intake } from './intake.ts'
import { survey } from './survey.ts'

const root = mkdtempSync(join(tmpdir(), 'chancery-intake-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const FILES = 500
const GOOD_FILES = 460
const KINDS_OF_FAULT = 15

/** 500 files in folders: 460 that hold one document each, and 40 that cannot be read, among them a file of 200 MB. */
function makeCorpus(): string {
  const folder = join(root, 'corpus')
  for (let n = 0; n < GOOD_FILES; n++) {
    const { name, bytes } = goodFile(n)
    const inner = join(folder, `day-${n % 7}`)
    mkdirSync(inner, { recursive: true })
    writeFileSync(join(inner, name), bytes)
  }
  for (const [at, { name, bytes }] of BAD.entries()) writeFileSync(join(folder, `day-${at % 7}`, name), bytes)
  writeFileSync(join(folder, 'huge.txt'), 'Norway lent Iceland buses. ')
  truncateSync(join(folder, 'huge.txt'), 200 * 1024 * 1024)
  return folder
}

const folder = makeCorpus()

test('of 500 files with 40 bad ones, 460 are kept and 40 named with their reasons', async () => {
  expect(GOOD_FILES + BAD.length + 1).toBe(FILES)
  const items = await itemsOf([folder], { followLinks: false, now: () => Date.parse('2024-03-01') })
  const documents = documentsOf(items)
  const bad = badOf(items)
  expect(items).toHaveLength(FILES)
  expect(documents).toHaveLength(GOOD_FILES)

  for (let n = 0; n < GOOD_FILES; n++) {
    const own = documents.filter(({ text }) => text.replace(/\s+/g, ' ').includes(sentenceOf(n)))
    expect(own.map(({ name }) => name).join(), sentenceOf(n)).toContain(goodFile(n).name)
    expect(own).toHaveLength(1)
  }
  for (const [at, { name, reason }] of BAD.entries()) {
    const own = bad.filter((item) => item.name.includes(join(folder, `day-${at % 7}`, name)))
    expect(own.map((item) => item.reason).join(), name).toMatch(reason)
    expect(own).toHaveLength(1)
  }
  expect(bad.find(({ name }) => name.endsWith('huge.txt"'))?.reason).toBe(
    'it has 200 MB, wanted at most 32 MB a document',
  )
  expect(new Set(bad.map(({ reason }) => reason.replace(/\d+/g, '#'))).size).toBeGreaterThanOrEqual(KINDS_OF_FAULT)
  for (const { reason } of bad) expect(reason).not.toMatch(/\n|^undefined|TypeError|at .*:\d+:\d+/)
}, 120_000)

test('every key is its own and the same in the next run; what is done is passed over', async () => {
  const first = await itemsOf([folder], { followLinks: false })
  const keys = new Set(first.map(({ key }) => key))
  expect(keys.size).toBe(first.length)
  const documents = new Set(documentsOf(first).map(({ key }) => key))
  const again = await itemsOf([folder], { followLinks: false, isDone: (key) => documents.has(key) })
  expect(again.map(({ key }) => key)).toEqual(first.map(({ key }) => key))
  expect(again.filter(({ kind }) => kind === 'skipped')).toHaveLength(GOOD_FILES)
  expect(documentsOf(again)).toHaveLength(0)
  expect(badOf(again)).toHaveLength(FILES - GOOD_FILES)
}, 120_000)

test('progress rises to what the survey counted', async () => {
  const whole = await survey([folder])
  expect(whole.files).toBe(FILES)
  let before = 0
  for await (const { offset } of intake([folder], { followLinks: false })) {
    expect(offset).toBeGreaterThanOrEqual(before)
    expect(offset).toBeLessThanOrEqual(whole.bytes)
    before = offset
  }
}, 120_000)

test('a run that is aborted ends between two items, and the next takes up where it was left', async () => {
  const stop = new AbortController()
  const done = new Set<string>()
  for await (const item of intake([folder], { followLinks: false, signal: stop.signal })) {
    done.add(item.key)
    if (done.size === 50) stop.abort()
  }
  expect(done.size).toBe(50)
  const rest = await itemsOf([folder], { followLinks: false, isDone: (key) => done.has(key) })
  expect(documentsOf(rest).some(({ key }) => done.has(key))).toBe(false)
  expect(documentsOf(rest).length + done.size).toBeGreaterThanOrEqual(GOOD_FILES)
}, 120_000)

test('folders are read in order, without what is hidden, and links that lead back are named', async () => {
  const own = join(root, 'links')
  mkdirSync(join(own, 'b', '.hidden'), { recursive: true })
  mkdirSync(join(own, 'Story_files'))
  for (const name of ['b/2.txt', 'a.txt', 'b/1.txt', '.dot.txt', 'b/.hidden/x.txt', 'Story_files/x.txt', 'Z.txt'])
    writeFileSync(join(own, name), `Norway lent Iceland buses: ${name}`)
  writeFileSync(join(own, 'Story.html'), '<html><body><p>Norway lent Iceland buses and a ferry.</p></body></html>')
  symlinkSync(own, join(own, 'b', 'loop'))
  symlinkSync(join(own, 'none.txt'), join(own, 'b', 'nowhere.txt'))
  symlinkSync(join(own, 'self'), join(own, 'self'))
  const items = await itemsOf([own])
  expect(documentsOf(items).map(({ name }) => name)).toEqual(
    ['Story.html', 'Z.txt', 'a.txt', 'b/1.txt', 'b/2.txt'].map((name) => `"${join(own, name)}"`),
  )
  expect(badOf(items).map(({ name, reason }) => [name, reason])).toEqual([
    [`"${join(own, 'b', 'loop')}"`, 'its symbolic link leads back to a folder that holds it'],
    [`"${join(own, 'b', 'nowhere.txt')}"`, 'there is no such file'],
    [`"${join(own, 'self')}"`, 'its symbolic links lead back to themselves'],
  ])
})

test('inputs that are nothing are named', async () => {
  const reasons = badOf(await itemsOf([join(root, 'none'), 'ftp://record.example/a.txt'])).map(({ reason }) => reason)
  expect(reasons).toEqual(['there is no such file', 'wanted http or https, or a file'])
})
