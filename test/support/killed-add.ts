import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { check } from '../../src/record/check/check.ts'
import type { Database } from '../../src/record/database.ts'
import { openRecord } from '../../src/record/open-record.ts'
import { ROOT } from './chancery.ts'
import { chance, inventedArticle } from './invented.ts'

export interface KilledAdd {
  /** Times that the process was killed before it was done. */
  readonly kills: number
  /** Documents in the record after each kill. */
  readonly kept: readonly number[]
  /** What differs from a run that nothing disturbed, and what `check` found: empty where nothing was lost. */
  readonly problems: readonly string[]
}

/**
 * Adds invented articles with `chancery add`, kills the process (SIGKILL) at moments of chance so many times, runs the
 * same command to its end and compares the record with that of a run that nobody disturbed.
 *
 * A third of the moments lie in what a run takes to begin; the others after its first new document is kept, so near to it
 * that all kills fall before the end.
 */
export async function killedAdd(
  folder: string,
  { documents, kills, seed }: { documents: number; kills: number; seed: number },
): Promise<KilledAdd> {
  const input = join(folder, 'articles.jsonl')
  const lines = Array.from({ length: documents }, (_, number) => JSON.stringify(inventedArticle(number)))
  writeFileSync(input, `${lines.join('\n')}\n`)
  const whole = join(folder, 'whole.db')
  const killed = join(folder, 'killed.db')
  const all = await timed(() => add(input, whole, null))
  const begin = await timed(() => add(input, whole, null))
  const step = (all - begin) / kills
  const next = chance(seed)
  const kept: number[] = []
  while (kept.length < kills) {
    const early = kept.length > 0 && next() < 1 / 3
    const outcome = await add(input, killed, {
      after: early ? null : (kept.at(-1) ?? 0),
      ms: next() * (early ? begin : step),
    })
    if (outcome.code !== null) throw new Error('All was added before the process was killed as often as wanted')
    kept.push(documentsIn(killed))
  }
  const last = await add(input, killed, null)
  const problems = last.code === 0 ? compare(whole, killed) : [`The last run ended with ${last.code}: ${last.stderr}`]
  return { kills: kept.length, kept, problems }
}

/** When a run is killed: so long after its start, or after the record has more documents than that. */
interface Moment {
  readonly after: number | null
  readonly ms: number
}

function add(input: string, record: string, moment: Moment | null): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['dist/cli.js', 'add', input, '--record', record], { cwd: ROOT })
  let stderr = ''
  let over = false
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout.resume()
  if (moment !== null)
    void reached(record, moment.after, () => over)
      .then(() => setTimeout(moment.ms))
      .then(() => child.kill('SIGKILL'))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      over = true
      resolve({ code, stderr })
    })
  })
}

/** Waits until the record has more documents than so many, or the run is over. */
async function reached(record: string, documents: number | null, isOver: () => boolean): Promise<void> {
  if (documents === null) return
  while (!isOver() && !(existsSync(record) && documentsIn(record) > documents)) await setTimeout(50)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function documentsIn(path: string): number {
  return withRecord(path, (db) => db.get<{ n: number }>('SELECT count(*) AS n FROM documents')!.n)
}

function compare(whole: string, killed: string): string[] {
  const [expected, found] = [whole, killed].map((path) => withRecord(path, contentOf))
  const problems = withRecord(killed, (db) => [...check(db).problems])
  for (const what of Object.keys(expected!)) {
    const [a, b] = [expected![what]!, found![what]!]
    if (a.length !== b.length) problems.push(`${what}: ${b.length}, wanted ${a.length}`)
    else if (JSON.stringify(a) !== JSON.stringify(b)) problems.push(`${what} are not the same`)
  }
  return problems
}

/** What must be the same, however often adding was cut off. */
function contentOf(db: Database): Record<string, unknown[]> {
  return {
    documents: db.all('SELECT id, hash, title, publisher, day, words FROM documents ORDER BY id'),
    appearances: db.all(
      'SELECT d.id, a.publisher FROM appearances a JOIN documents d ON d.number = a.document ORDER BY 1',
    ),
    claims: db.all(`SELECT c.id, b.json FROM claims c JOIN claim_versions v ON v.claim = c.number
      JOIN claim_bodies b ON b.number = v.body ORDER BY c.id`),
    parties:
      db.all(`SELECT c.id, p.role, a.id AS actor FROM claim_parties p JOIN claim_versions v ON v.number = p.version
      JOIN claims c ON c.number = v.claim JOIN actors a ON a.number = p.actor ORDER BY 1, 2, 3`),
    sentences: db.all(
      'SELECT d.id, s.number, s.start FROM sentences s JOIN documents d ON d.number = s.document ORDER BY 1, 2',
    ),
    log: db.all("SELECT DISTINCT key FROM intake_log WHERE outcome = 'added' ORDER BY key"),
    logged: db.all("SELECT key FROM intake_log WHERE outcome = 'added' ORDER BY key"),
  }
}

function withRecord<T>(path: string, work: (db: Database) => T): T {
  const db = openRecord(path)
  try {
    return work(db)
  } finally {
    db.close()
  }
}
