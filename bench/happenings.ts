import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gatherHappenings } from '../src/record/happenings/record-happenings.ts'
import { openRecord } from '../src/record/open-record.ts'
import { fill } from './support/make-record.ts'

/**
 * `npx tsx bench/happenings.ts [--documents N]`: fills a record with made-up articles of ten claims over five years and
 * gathers their claims into happenings, in steps; prints what gathering takes a document as the record grows.
 */
const { values } = parseArgs({ options: { documents: { type: 'string', default: '20000' } } })
const STEP = 500
const MARKS = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]

const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
try {
  const db = openRecord(join(folder, 'record.db'))
  process.stdout.write('| documents | claims | ms a document | of these, processor | happenings | largest |\n')
  process.stdout.write('| --- | --- | --- | --- | --- | --- |\n')
  for (let from = 0; from < Number(values.documents); from += STEP) {
    fill(db, from + STEP, () => {})
    const start = performance.now()
    const before = process.cpuUsage()
    db.transaction(() => {
      for (let number = from + 1; number <= from + STEP; number++) gatherHappenings(db, number)
    })
    const wall = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    if (!MARKS.includes(from + STEP)) continue
    const { claims } = db.get<{ claims: number }>('SELECT count(*) AS claims FROM happening_claims')!
    const { happenings } = db.get<{ happenings: number }>('SELECT count(*) AS happenings FROM happenings')!
    const { largest } = db.get<{ largest: number }>(
      'SELECT max(n) AS largest FROM (SELECT count(*) AS n FROM happening_claims GROUP BY happening)',
    )!
    const ms = [wall, (user + system) / 1000].map((time) => (time / STEP).toFixed(2))
    process.stdout.write(`| ${from + STEP} | ${claims} | ${ms.join(' | ')} | ${happenings} | ${largest} |\n`)
  }
  db.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
