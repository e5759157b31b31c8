import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { actorPage } from '../src/record/ask/actor-page.ts'
import { findActor } from '../src/record/ask/find-actor.ts'
import { countClaims, findClaims } from '../src/record/ask/find-claims.ts'
import { timeline } from '../src/record/ask/timeline.ts'
import type { Database } from '../src/record/database.ts'
import { openRecord } from '../src/record/open-record.ts'
import { searchDocuments } from '../src/record/search/search-documents.ts'
import { syntheticWord } from '../test/support/synthetic.ts'
import { fill } from './support/make-record.ts'

/**
 * `npx tsx bench/record.ts [documents] [file]`: how long asking takes of a record of made-up articles with ten claims each:
 * 100,000 articles with a million claims where nothing else is said. The record is kept in `file` (in the folder for
 * temporary files where none is named), so that it is made only once, and goes on where it was left.
 */
const [documents = '100000', file = join(tmpdir(), 'chancery-bench', 'record.db')] = process.argv.slice(2)
const ROUNDS = 9

if (!existsSync(file)) mkdirSync(join(file, '..'), { recursive: true })
const made = openRecord(file)
fill(made, Number(documents), (kept) => process.stderr.write(`\r${kept} documents`))
made.exec('PRAGMA wal_checkpoint(TRUNCATE)')
made.close()
process.stderr.write('\r')

const rows: string[][] = []
const publishers = publishersOf()

/**
 * Times a question in a record opened anew each time: what SQLite keeps in memory must not answer for it. Processor time
 * is told beside: on a machine that has other work it is what a quiet one would take.
 */
function ask<T>(what: string, bar: number, question: (db: Database) => T, found: (result: T) => string): void {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const db = openRecord(file)
    const [start, processor] = [performance.now(), process.cpuUsage()]
    const result = question(db)
    const { user, system } = process.cpuUsage(processor)
    const time = performance.now() - start
    db.close()
    return { result, time, cpu: (user + system) / 1000 }
  })
  tell(what, found(rounds[0]!.result), rounds, bar)
}

function tell(what: string, found: string, rounds: readonly { time: number; cpu: number }[], bar: number): void {
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
  const [time, cpu] = [median(rounds.map((round) => round.time)), median(rounds.map((round) => round.cpu))]
  const most = Math.max(...rounds.map((round) => round.time))
  rows.push([what, found, ...[time, most, cpu].map((ms) => `${ms.toFixed(1)} ms`), `${bar} ms`])
  process.stderr.write(`${rows.at(-1)!.join(' | ')}\n`)
}

tell(
  'open and ask one thing',
  '',
  Array.from({ length: ROUNDS }, () => {
    const [start, processor] = [performance.now(), process.cpuUsage()]
    const db = openRecord(file)
    db.get('SELECT 1 FROM documents LIMIT 1')
    const [time, { user, system }] = [performance.now() - start, process.cpuUsage(processor)]
    db.close()
    return { time, cpu: (user + system) / 1000 }
  }),
  50,
)

// Of a thousand claims the commonest states, words and publishers have most by Zipf's law; rare ones are in the tail.
const common = ['AAA', 'AAB']
const rare = ['ADA', 'AEH']
const party = (db: Database, id: string) => findActor(db, id)!.filter
const listed = ({ claims, more }: ReturnType<typeof findClaims>) => `${claims.length}${more ? ' of more' : ''}`

ask(
  'claims: dyad of the commonest states, type, status',
  100,
  (db) =>
    findClaims(
      db,
      { actor: party(db, common[0]!), recipient: party(db, common[1]!), type: 'SUPPORT', status: 'promised' },
      20,
    ),
  listed,
)
ask(
  'claims: the commonest actor, type, context',
  100,
  (db) => findClaims(db, { actor: party(db, common[0]!), type: 'AGREE', context: 'military' }, 20),
  listed,
)
ask(
  'claims: the commonest actor, rare type, rare context, anonymous',
  100,
  (db) =>
    findClaims(db, { actor: party(db, common[0]!), type: 'ASSAULT', context: 'humanitarian', voice: 'anonymous' }, 20),
  listed,
)
ask(
  'claims: rare actor, status, since',
  100,
  (db) => findClaims(db, { actor: party(db, rare[0]!), status: 'promised', since: '2023-01-01' }, 20),
  listed,
)
ask(
  'claims: the commonest recipient, publisher, status',
  100,
  (db) => findClaims(db, { recipient: party(db, common[0]!), publisher: publishers[0]!, status: 'denied' }, 20),
  listed,
)
ask(
  'claims: rare publisher, type, voice',
  100,
  (db) => findClaims(db, { publisher: publishers[250]!, type: 'AID', voice: 'anonymous' }, 20),
  listed,
)
ask(
  'claims: context, status, until',
  100,
  (db) => findClaims(db, { context: 'cyber', status: 'requested', until: '2021-01-01' }, 20),
  listed,
)
ask(
  'claims: as the record stood, actor, type',
  100,
  (db) => findClaims(db, { actor: party(db, common[0]!), type: 'AID', asOf: '2025-06-01T00:00:00.000Z' }, 20),
  listed,
)
ask(
  'count: dyad of the commonest states',
  100,
  (db) => countClaims(db, { actor: party(db, common[0]!), recipient: party(db, common[1]!) }),
  String,
)
// The commonest word stands in every document, the hundredth in one of five, the five-thousandth in one of 200.
const [every, most, fifth, seldom] = [0, 10, 100, 5000].map(syntheticWord) as [string, string, string, string]
for (const typed of [
  every,
  `${every} ${most}`,
  fifth,
  `${fifth} ${seldom}`,
  seldom,
  `"${every} ${most}"`,
  `${seldom}*`,
])
  ask(
    `search: ${typed}`,
    150,
    (db) => searchDocuments(db, typed, {}, 10),
    ({ documents: found, more }) => `${found.length}${more ? ' of more' : ''}`,
  )
for (const [a, b] of [common, rare])
  for (const by of ['month', 'week'] as const)
    ask(
      `timeline: ${a} ${b} by ${by}`,
      300,
      (db) => timeline(db, party(db, a!).numbers, party(db, b!).numbers, { by }),
      (drawn) => `${drawn.rows.length} rows`,
    )
ask(
  'actor: the commonest',
  1000,
  (db) => actorPage(db, party(db, common[0]!).numbers[0]!),
  ({ asActor }) => `${asActor.reduce((sum, { claims }) => sum + claims, 0)} claims`,
)

const db = openRecord(file)
const { documents: kept, claims } = db.get<{ documents: number; claims: number }>(
  'SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM claims) AS claims',
)!
db.close()
const report = `# Asking a record

${claims.toLocaleString('en')} claims of ${kept.toLocaleString('en')} made-up documents, ${(statSync(file).size / 1e9).toFixed(2)} GB. ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores; Node ${process.version}.
The record is opened anew for each of ${ROUNDS} askings. Command: \`npx tsx bench/record.ts\`.

| question | found | median | most | processor, median | bar |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`
process.stdout.write(report)
writeFileSync('bench/RECORD.md', report)

/** Publishers, those of most documents first. */
function publishersOf(): string[] {
  const db = openRecord(file)
  const rows = db.all<{ publisher: string }>(
    'SELECT publisher FROM documents GROUP BY publisher ORDER BY count(*) DESC',
  )
  db.close()
  return rows.map(({ publisher }) => publisher)
}
