import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openRecord } from '../src/record/open-record.ts'
import { askAtOnce, untilIdle } from './support/asked-at-once.ts'
import { deskQuestions } from './support/desk-questions.ts'
import { deskRecord } from './support/desk-record.ts'
import { openPages } from './support/opened-pages.ts'
import { startedDesk } from './support/started-desk.ts'

/**
 * `npx tsx bench/desk.ts [--each N] [--only TEXT]`: how long the desk takes to answer on a record of 5,000 documents and
 * 100,000 claims, each route asked by 20 at a time, never twice the same, and how soon its pages can be used in Debian's
 * chromium. The record is kept in the folder for temporary files. Prints the figures and, where all routes were asked,
 * writes them to bench/DESK.md.
 */
const { values } = parseArgs({ options: { each: { type: 'string', default: '200' }, only: { type: 'string' } } })
const AT_ONCE = 20
const BAR_MS = 150
/** The server lets 3,000 requests through in ten seconds: a pause keeps below that. */
const PAUSE_MS = 1000
const USABLE_MS = 1000
/** Rounds of all routes in turn, and the number of the first question of them. */
const [MIXED, MIXED_FROM] = [40, 400]
const PAGES = [
  '/',
  '/claims',
  '/relations',
  '/happenings',
  '/documents',
  '/ledger',
  '/map',
  '/network',
  '/actors',
  '/sources',
]
PAGES.push('/read', '/search', '/review', '/accuracy', '/intake')

execFileSync(process.execPath, ['scripts/build.mjs'])
const record = deskRecord((words) => process.stderr.write(`\r${words}`))
const db = openRecord(record)
const questions = deskQuestions(db).filter(({ route }) => values.only === undefined || route.includes(values.only))
const { documents, claims } = db.get<{ documents: number; claims: number }>(
  'SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM claims) AS claims',
)!
db.close()

const desk = await startedDesk(record)
const rows: string[][] = []
let pages: string[][] = []
let scripts = 0
try {
  // A desk loads what it counts with in the background: who measures what an answer takes waits until it has.
  await untilIdle(desk.process)
  for (const { route, address } of questions) {
    const first = performance.now()
    await fetch(`${desk.url}${address(999)}`).then((response) => response.arrayBuffer())
    const alone = performance.now() - first
    const addresses = Array.from({ length: Number(values.each) }, (_, n) => `${desk.url}${address(n)}`)
    const { p50, p95, processor, answering, bytes } = await askAtOnce(addresses, AT_ONCE, desk.process)
    rows.push([
      `\`${route}\``,
      ...[alone, p50, p95].map((ms) => `${ms.toFixed(0)} ms`),
      ...[processor, answering].map((ms) => `${ms.toFixed(1)} ms`),
      `${(bytes / 1000).toFixed(1)} kB`,
      p95 < BAR_MS ? 'yes' : 'no',
    ])
    process.stderr.write(`${rows.at(-1)!.join(' | ')}\n`)
    await setTimeout(PAUSE_MS)
  }
  if (values.only === undefined) {
    // As people ask: of everything in turn, still never twice the same.
    const mixed = Array.from({ length: MIXED }, (_, n) =>
      questions.map(({ address }) => `${desk.url}${address(MIXED_FROM + n)}`),
    )
    const { p50, p95, processor, answering, bytes } = await askAtOnce(mixed.flat(), AT_ONCE, desk.process)
    rows.push([
      `all ${questions.length} in turn`,
      '',
      ...[p50, p95].map((ms) => `${ms.toFixed(0)} ms`),
      ...[processor, answering].map((ms) => `${ms.toFixed(1)} ms`),
      `${(bytes / 1000).toFixed(1)} kB`,
      p95 < BAR_MS ? 'yes' : 'no',
    ])
    process.stderr.write(`${rows.at(-1)!.join(' | ')}\n`)
    const opened = await openPages(desk.url, PAGES)
    scripts = opened[0]!.scripts
    pages = opened.map(({ usable, paint, shift }, n) => [
      PAGES[n]!,
      ...[usable, paint].map((ms) => `${ms.toFixed(0)} ms`),
      shift.toFixed(3),
      usable < USABLE_MS ? 'yes' : 'no',
    ])
  }
} finally {
  await desk.stop()
}

const table = (cells: readonly (readonly string[])[]) => cells.map((row) => `| ${row.join(' | ')} |`).join('\n')
const report = `# The desk's answers

${claims.toLocaleString('en')} claims of ${documents.toLocaleString('en')} made-up documents. ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}; Node ${process.version}.
Each route is asked ${values.each} times, ${AT_ONCE} at a time, never twice the same. "Alone" is the first question of its kind,
asked by itself; "processor" is what the server’s threads take for an answer, "answering" what the main one takes of that. Command: \`npx tsx bench/desk.ts\`.

| route | alone | p50 | p95 | processor | answering | size | p95 < ${BAR_MS} ms |
| --- | --- | --- | --- | --- | --- | --- | --- |
${table(rows)}
${
  pages.length === 0
    ? ''
    : `
Pages over the same record in Debian's chromium at 1440 × 900, each in a new profile, the middle one of three openings, by the
browser's own performance entries: until all that a page asked for is there and the largest of it painted, that largest
contentful paint, and the layout shift. Scripts of the first load: ${(scripts / 1000).toFixed(0)} kB compressed.

| page | usable | LCP | CLS | < ${USABLE_MS} ms |
| --- | --- | --- | --- | --- |
${table(pages)}
`
}`
process.stdout.write(report)
if (values.only === undefined) writeFileSync('bench/DESK.md', report)
