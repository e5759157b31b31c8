import { type IntakeRun, isDone } from './intake-run.ts'
import type { Origin } from './item.ts'
import type { Outcome } from './outcome.ts'
import type { Opened } from './reader.ts'
import { type FieldNames, readRow } from './record-fields.ts'
import { reasonOf, Unreadable } from './unreadable.ts'

/** Where a row stands and how to get it. */
export interface RowPlace {
  readonly key: string
  readonly name: string
  /** The fields of the row. @throws Unreadable where it is none */
  row(): Readonly<Record<string, unknown>>
  names(row: Readonly<Record<string, unknown>>): FieldNames
}

/** What a row of a JSONL, JSON or CSV gives: its text, or the page at its URL where it has no text. */
export async function* rowOutcome(
  { key, name, row, names }: RowPlace,
  origin: Origin,
  opened: Opened,
  run: IntakeRun,
): AsyncGenerator<Outcome> {
  if (await isDone(key, run)) {
    yield { kind: 'pass', key, name, why: 'done' }
    return
  }
  try {
    const fields = row()
    const { text, url, id, found } = readRow(fields, names(fields), origin)
    const all = [...found, ...opened.found]
    if (text !== null) yield { kind: 'draft', key, name, text, id, found: all, seen: opened.seen }
    else if (url !== null && run.options.followLinks !== false) yield* run.readUrl(url, all)
    else throw new Unreadable('it has no text, only a URL; wanted "text", or leave to fetch pages')
  } catch (error) {
    yield { kind: 'flaw', key, name, reason: reasonOf(error) }
  }
}
