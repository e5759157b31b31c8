import type { Database } from '../database.ts'

export const OUTCOMES = ['added', 'unread', 'known', 'elsewhere', 'bad'] as const
export type LogOutcome = (typeof OUTCOMES)[number]

/** What became of one item of an intake. */
export interface LogItem {
  /** The same for the same content at the same place; null where it has none. */
  readonly key: string | null
  /** As messages name it. */
  readonly input: string
  readonly outcome: LogOutcome
  /** What was wrong, of a bad item. */
  readonly reason: string | null
  /** Number of the document, of every other. */
  readonly document: number | null
}

/** A run of `add` or `reread`. */
export interface Run {
  readonly number: number
  readonly command: string
  readonly started: string
  /** Null where it was cut off. */
  readonly ended: string | null
}

export interface LogLine {
  readonly run: number
  readonly at: string
  readonly input: string
  readonly outcome: LogOutcome
  readonly reason: string | null
  /** Id of the document. */
  readonly document: string | null
}

/** Notes that a run begins, and returns its number. @param at ISO 8601 in UTC */
export function startRun(db: Database, command: string, at: string): number {
  return db.insert('INSERT INTO runs (command, started) VALUES (?, ?)', command, at)
}

export function endRun(db: Database, run: number, at: string): void {
  db.run('UPDATE runs SET ended = ? WHERE number = ?', at, run)
}

export function logItem(db: Database, run: number, item: LogItem, at: string): void {
  const { key, input, outcome, reason, document } = item
  db.run(
    'INSERT INTO intake_log (run, at, key, input, outcome, reason, document) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[run, at, key, input, outcome, reason, document],
  )
}

/** Whether an item was taken in by an earlier run. One that was bad is tried again. */
export function isDone(db: Database, key: string): boolean {
  return db.get("SELECT 1 FROM intake_log WHERE key = ? AND outcome <> 'bad' LIMIT 1", key) !== undefined
}

/** Runs, the newest first. @param before only those with a lower number; all where it is null */
export function listRuns(db: Database, limit: number, before: number | null = null): Run[] {
  return db.all<Run>(
    'SELECT number, command, started, ended FROM runs WHERE ? IS NULL OR number < ? ORDER BY number DESC LIMIT ?',
    ...[before, before, limit],
  )
}

/** One run; undefined where there is none. */
export function findRun(db: Database, number: number): Run | undefined {
  return db.get<Run>('SELECT number, command, started, ended FROM runs WHERE number = ?', number)
}

/** Claims read and words of the documents that a run added, as the record has them now. */
export function countAdded(db: Database, run: number): { readonly claims: number; readonly words: number } {
  return db.get(
    `SELECT coalesce(sum(d.words), 0) AS words,
       coalesce(sum((SELECT count(*) FROM claims c WHERE c.document = d.number)), 0) AS claims
     FROM intake_log l JOIN documents d ON d.number = l.document WHERE l.run = ? AND l.outcome = 'added'`,
    run,
  )!
}

/** How many items of a run had each outcome. */
export function countOutcomes(db: Database, run: number): Readonly<Record<LogOutcome, number>> {
  const rows = db.all<{ outcome: LogOutcome; items: number }>(
    'SELECT outcome, count(*) AS items FROM intake_log WHERE run = ? GROUP BY outcome',
    run,
  )
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<LogOutcome, number>
  for (const { outcome, items } of rows) counts[outcome] = items
  return counts
}

/** What a list of items is asked for. */
export interface LogFilter {
  readonly run?: number
  readonly outcome?: LogOutcome
}

/** Items of all runs, the newest first. @param before only those with a lower number; all where it is null */
export function listLog(
  db: Database,
  { run = null, outcome = null }: { readonly [K in keyof LogFilter]?: LogFilter[K] | null },
  limit: number,
  before: number | null = null,
): (LogLine & { readonly number: number })[] {
  return db.all(
    `SELECT l.number, l.run, l.at, l.input, l.outcome, l.reason, d.id AS document FROM intake_log l
     LEFT JOIN documents d ON d.number = l.document
     WHERE (? IS NULL OR l.run = ?) AND (? IS NULL OR l.outcome = ?) AND (? IS NULL OR l.number < ?)
     ORDER BY l.number DESC LIMIT ?`,
    ...[run, run, outcome, outcome, before, before, limit],
  )
}

/** Items of a run in order, only those with an outcome where one is given, one at a time. */
export function eachLogLine(db: Database, run: number, outcome: LogOutcome | null): Iterable<LogLine> {
  return db.each<LogLine>(
    `SELECT l.run, l.at, l.input, l.outcome, l.reason, d.id AS document FROM intake_log l
     LEFT JOIN documents d ON d.number = l.document
     WHERE l.run = ? AND (? IS NULL OR l.outcome = ?) ORDER BY l.number`,
    ...[run, outcome, outcome],
  )
}
