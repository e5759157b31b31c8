import { textOf } from '../charset.ts'
import { digestOf } from '../digest.ts'
import type { IntakeRun } from '../intake-run.ts'
import type { Outcome } from '../outcome.ts'
import type { Opened } from '../reader.ts'
import { describe, fieldNames } from '../record-fields.ts'
import { rowOutcome } from '../row-outcome.ts'
import { keyOf } from '../source.ts'
import { Unreadable } from '../unreadable.ts'
import { jsonFault } from './json-lines.ts'

/** Names under which exports keep their list. */
const LISTS = ['articles', 'stories', 'documents', 'items', 'results', 'data']

/** JSON: one document, a list of them, or an object that holds such a list, as exports write it. */
export async function* readJson(opened: Opened, run: IntakeRun): AsyncGenerator<Outcome> {
  const { text } = await textOf(await opened.bytes(), opened)
  const rows = rowsOf(parsed(text))
  for (const [at, row] of rows.entries()) {
    const place = {
      key: keyOf({ place: `${opened.place}#${at + 1}` }, digestOf(JSON.stringify(row) ?? '')),
      name: rows.length === 1 ? opened.name : `entry ${at + 1} of ${opened.name}`,
      row: () => objectOf(row),
      names: (fields: Readonly<Record<string, unknown>>) => fieldNames(Object.keys(fields)),
    }
    yield* rowOutcome(place, 'jsonl', opened, run)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Unreadable(`it is not JSON (${jsonFault(error)})`)
  }
}

function rowsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    if (value.length === 0) throw new Unreadable('it is an empty list, wanted documents')
    return value
  }
  if (value === null || typeof value !== 'object') return [value]
  const list = LISTS.map((name) => (value as Record<string, unknown>)[name]).find((each) => Array.isArray(each))
  return list ?? [value]
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Unreadable(`it is ${describe(value)}, wanted an object with a "text"`)
  return value as Readonly<Record<string, unknown>>
}
