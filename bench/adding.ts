import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reader } from '../src/index.ts'
import type { DocumentMeta } from '../src/model/document.ts'
import { cleanText } from '../src/record/clean-text.ts'
import type { Entry } from '../src/record/entry.ts'
import { keepDocument } from '../src/record/keep/keep-document.ts'
import { layersOf } from '../src/record/layers.ts'
import { openRecord } from '../src/record/open-record.ts'
import { relateDocument } from '../src/record/relate.ts'
import { inventedArticle } from '../test/support/invented.ts'

/**
 * `npx tsx bench/adding.ts [articles.jsonl]`: what reading a document and keeping it cost in processor time, on invented
 * articles where no file is given. `chancery add` reads in threads of its own and keeps in the main one, so adding is as
 * fast as reading as long as keeping a document costs less than reading it divided by the number of threads.
 */
const BATCH = 32
const [file] = process.argv.slice(2)
const articles: readonly (DocumentMeta & { text: string })[] =
  file === undefined
    ? Array.from({ length: 300 }, (_, number) => inventedArticle(number))
    : readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))

const english = await reader({ data: 'data' })
for (const { text } of articles.slice(0, 30)) english.document(text)

const reading = timer()
const entries = articles.map(({ text, date, publisher, title }): Entry => {
  const clean = cleanText(text)
  const doc = english.document(clean, date === undefined ? {} : { date })
  const blank = { author: null, url: null, modified: null, dateline: null, givenId: null, input: 'bench', origins: {} }
  const appearance = { ...blank, title: title ?? null, publisher: publisher ?? null, published: date ?? null }
  return { text: clean, day: date ?? null, language: 'en', appearance, layers: layersOf(doc, 'bench') }
})
const readingMs = reading()

const folder = mkdtempSync(join(tmpdir(), 'chancery-adding-'))
const db = openRecord(join(folder, 'record.db'))
const keeping = timer()
for (let from = 0; from < entries.length; from += BATCH)
  db.transaction(() => {
    for (const entry of entries.slice(from, from + BATCH))
      relateDocument(db, keepDocument(db, entry, '2024-03-01T12:00:00.000Z'))
  })
const keepingMs = keeping()
db.close()
rmSync(folder, { recursive: true, force: true })

const claims = entries.reduce((sum, { layers }) => sum + layers!.claims.length, 0)
const each = (ms: number) => (ms / entries.length).toFixed(2)
process.stdout.write(`${entries.length} documents with ${claims} claims. Processor time a document: reading ${each(readingMs)} ms, keeping ${each(keepingMs)} ms;
the main thread keeps up with ${(readingMs / keepingMs).toFixed(1)} threads that read.\n`)

/** Processor time since it was made, in milliseconds: what other processes take meanwhile does not count. */
function timer(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
