import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Database } from '../src/record/database.ts'
import { openRecord } from '../src/record/open-record.ts'
import { addReprint } from '../src/record/reprints/group-reprints.ts'
import { SqliteReprintIndex } from '../src/record/reprints/sqlite-reprint-index.ts'
import { below, type Chance, pick } from '../test/support/chance.ts'
import { editedCopy } from '../test/support/edited-copies.ts'
import { chance } from '../test/support/invented.ts'

/**
 * `npx tsx bench/reprints.ts copies FILE.jsonl OUT.jsonl [--seed N]`: gives every text of a JSONL (`text`, `title`) 0 to 8
 * edited copies and writes all, shuffled, with their cluster: what `chancery eval reprints OUT.jsonl` scores. With
 * `--without-originals` only the copies are written.
 *
 * `npx tsx bench/reprints.ts speed [--documents N]`: adds generated texts to a record on disk, a fifth of them edited copies
 * of earlier ones and all with their publisher's notice, and prints what one takes, its share of the write to the disk included, as the record grows.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    documents: { type: 'string', default: '200000' },
    'without-originals': { type: 'boolean', default: false },
  },
})
const [mode, source, target] = positionals
const MOST_COPIES = 8
/** Documents in one transaction: their keys lie all over the index, and a page that is written is written once for all. */
const BATCH = 500
const SHARE_OF_COPIES = 0.2
const RECENT = 500
/** Documents over which a mean is taken. */
const WINDOW = 1000

if (mode === 'copies' && source !== undefined && target !== undefined) writeCopies(source, target)
else if (mode === 'speed') measureSpeed(Number(values.documents))
else {
  process.stderr.write(
    'Usage: npx tsx bench/reprints.ts copies FILE.jsonl OUT.jsonl [--seed N]\n       npx tsx bench/reprints.ts speed [--documents N]\n',
  )
  process.exitCode = 2
}

function writeCopies(from: string, to: string): void {
  const random = chance(Number(values.seed))
  const lines = readFileSync(from, 'utf8').split('\n').filter(Boolean)
  const texts = lines.flatMap((line, cluster) => {
    const { text, title = '' } = JSON.parse(line) as { text: string; title?: string }
    const original = { text, title, publisher: 'The Original' }
    const copies = Array.from({ length: below(random, MOST_COPIES + 1) }, () => editedCopy(original, random))
    return [...(values['without-originals'] ? [] : [original]), ...copies].map((copy) => ({ ...copy, cluster }))
  })
  const shuffled = texts
    .map((text) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => JSON.stringify(text))
  writeFileSync(to, `${shuffled.join('\n')}\n`)
  process.stdout.write(`${texts.length} texts of ${lines.length} clusters\n`)
}

function measureSpeed(documents: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
  try {
    const db = openRecord(join(folder, 'record.db'))
    const index = new SqliteReprintIndex(db)
    const random = chance(1)
    const write = writer(random)
    const recent: string[] = []
    const marks = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000].filter(
      (n) => n <= documents,
    )
    process.stdout.write('| documents in the record | ms a document | of these, processor | groups | MB |\n')
    process.stdout.write('| --- | --- | --- | --- | --- |\n')
    let spent = { wall: 0, processor: 0 }
    for (let done = 0; done < documents; ) {
      const texts = Array.from({ length: BATCH }, () => nextText(write, recent, random))
      const took = timed(() => addAll(db, index, texts, done))
      spent = { wall: spent.wall + took.wall, processor: spent.processor + took.processor }
      done += BATCH
      if (done % WINDOW !== 0) continue
      if (marks.includes(done)) {
        const { groups } = db.get<{ groups: number }>('SELECT count(DISTINCT "group") AS groups FROM reprints')!
        const size = Math.round(statSync(db.path).size / 1e6)
        const [wall, processor] = [spent.wall, spent.processor].map((ms) => (ms / WINDOW).toFixed(2))
        process.stdout.write(`| ${done} | ${wall} | ${processor} | ${groups} | ${size} |\n`)
      }
      spent = { wall: 0, processor: 0 }
    }
    db.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function addAll(db: Database, index: SqliteReprintIndex, texts: readonly string[], from: number): void {
  db.transaction(() => {
    for (const [i, text] of texts.entries()) add(db, index, `d_${from + i}`, text)
  })
}

function add(db: Database, index: SqliteReprintIndex, id: string, text: string): void {
  db.run(
    "INSERT INTO documents (id, hash, day, length, words, added) VALUES (?, ?, '', ?, 0, '')",
    ...[id, id, text.length],
  )
  addReprint(index, id, text)
}

/** Milliseconds that work takes by the clock, and of the processor. */
function timed(work: () => void): { readonly wall: number; readonly processor: number } {
  const start = performance.now()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - start, processor: (user + system) / 1000 }
}

function nextText(write: () => string, recent: string[], random: Chance): string {
  const original = recent.length > 0 && random() < SHARE_OF_COPIES ? pick(random, recent) : null
  if (original !== null) return editedCopy({ text: original, title: '', publisher: '' }, random).text
  const text = write()
  if (recent.length < RECENT) recent.push(text)
  else recent[below(random, RECENT)] = text
  return text
}

/** Writes articles of 150 to 450 words, drawn as often as words of a language are (Zipf), with one of twelve notices. */
function writer(random: Chance): () => string {
  const vocabulary = Array.from({ length: 30_000 }, (_, i) => `w${i.toString(36)}`)
  const word = () => vocabulary[Math.floor(Math.exp(random() * Math.log(vocabulary.length))) - 1]!
  const sentence = (words: number) => {
    const text = Array.from({ length: words }, word).join(' ')
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`
  }
  const notices = Array.from({ length: 12 }, () => `${sentence(12)} ${sentence(10)}`)
  return () => {
    const sentences = Array.from({ length: 10 + below(random, 20) }, () => sentence(8 + below(random, 14)))
    return `${sentences.join(' ')}\n\n${pick(random, notices)}`
  }
}
