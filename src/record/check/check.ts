import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import { contentHash } from '../keep/keep-document.ts'
import { unfoundKeys } from '../reprints/band-keys.ts'
import { LAYOUT } from '../reprints/band-layout.ts'
import { type CheckedColumns, problemsOf } from './check-claim.ts'
import { CONSISTENCY } from './consistency.ts'

/** What a check found. */
export interface CheckReport {
  /** Rows of the main tables. */
  readonly counts: Readonly<Record<string, number>>
  /** Claims whose spans were compared with their words. */
  readonly claims: number
  /** In words, each naming what is wrong; empty where all is well. */
  readonly problems: readonly string[]
}

/** Problems beyond these are not listed. */
const MOST = 1000
const COUNTED = ['documents', 'appearances', 'sentences', 'mentions', 'actors', 'sources', 'claims', 'reviews'] as const

/**
 * Looks a record over: the file itself, that no row points at what is not there, that every text is what it was when it
 * was added, that every span of every current claim points at its words, that claims are found by what they say, and
 * that nothing is half kept.
 */
export function check(db: Database): CheckReport {
  const problems: string[] = []
  const report = (problem: string) => {
    if (problems.length < MOST) problems.push(problem)
    else if (problems.length === MOST) problems.push('and more')
  }
  for (const { integrity_check: line } of db.all<{ integrity_check: string }>('PRAGMA integrity_check(100)'))
    if (line !== 'ok') report(`The file is damaged: ${line}`)
  for (const { table, rowid, parent } of db.all<Dangling>('PRAGMA foreign_key_check'))
    report(`A row of ${table} (${rowid ?? 'unnumbered'}) points at a row of ${parent} that is not there`)
  for (const { sql, problem } of CONSISTENCY) for (const { id } of db.all<{ id: string }>(sql)) report(problem(id))
  const unfound = unfoundKeys(db, LAYOUT)
  if (unfound > 0) report(`Reprints are not found by ${unfound} of the keys that they have`)
  checkFullText(db, report)
  const claims = checkTexts(db, report)
  return { counts: counts(db), claims, problems }
}

interface Dangling {
  readonly table: string
  readonly rowid: number | null
  readonly parent: string
}

function checkFullText(db: Database, report: (problem: string) => void): void {
  try {
    db.exec("INSERT INTO search (search) VALUES ('integrity-check')")
  } catch (error) {
    report(`The full text is damaged: ${(error as Error).message}`)
  }
}

interface DocumentText {
  readonly number: number
  readonly id: string
  readonly hash: string
  readonly text: string
}

type VersionRow = CheckedColumns & { readonly json: string; readonly machine: string | null }

function checkTexts(db: Database, report: (problem: string) => void): number {
  let checked = 0
  const documents = db.each<DocumentText>(
    'SELECT d.number, d.id, d.hash, t.text FROM documents d JOIN document_texts t ON t.document = d.number',
  )
  for (const { number, id, hash, text } of documents) {
    if (contentHash(text) !== hash) report(`The text of document ${id} is not the one that was added`)
    const outside = db.all<{ start: number; end: number }>(
      `SELECT start, "end" FROM sentences WHERE document = ? AND (start > "end" OR "end" > ?)
       UNION ALL SELECT start, "end" FROM mentions WHERE document = ? AND (start > "end" OR "end" > ?)`,
      ...[number, text.length, number, text.length],
    )
    for (const { start, end } of outside) report(`Document ${id}: ${start} to ${end} is no part of the text`)
    for (const { json, machine, ...columns } of versionsOf(db, number)) {
      checked++
      for (const problem of problemsOf(JSON.parse(json) as Claim, columns, text))
        report(`Claim ${columns.id} ${problem}`)
      if (machine === null) continue
      const { evidence } = JSON.parse(machine) as Claim
      if (text.slice(evidence.start, evidence.end) !== evidence.exact)
        report(`Claim ${columns.id}, as the machine read it, quotes what is not in the text`)
    }
  }
  return checked
}

function versionsOf(db: Database, document: number): VersionRow[] {
  return db.all<VersionRow>(
    `SELECT c.id, d.id AS documentId, d.day AS published, v.type, v.status, v.day, v.last_day AS lastDay, v.voice, b.json,
       CASE WHEN v.machine = v.body THEN NULL ELSE m.json END AS machine
     FROM claim_versions v JOIN claims c ON c.number = v.claim JOIN documents d ON d.number = v.document
     JOIN claim_bodies b ON b.number = v.body JOIN claim_bodies m ON m.number = v.machine
     WHERE v.document = ? AND v.replaced IS NULL`,
    document,
  )
}

function counts(db: Database): Record<string, number> {
  const rows = COUNTED.map((table) => [table, db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)!.n] as const)
  return Object.fromEntries(rows)
}
