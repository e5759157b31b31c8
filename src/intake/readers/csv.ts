import { peek } from '../chunks.ts'
import { digestOf } from '../digest.ts'
import type { IntakeRun } from '../intake-run.ts'
import type { Outcome } from '../outcome.ts'
import type { Opened } from '../reader.ts'
import { type FieldNames, fieldNames } from '../record-fields.ts'
import { rowOutcome } from '../row-outcome.ts'
import { keyOf } from '../source.ts'
import { encodingOf } from '../stream-encoding.ts'
import { through } from '../through.ts'
import { Unreadable } from '../unreadable.ts'

/** Bytes by which encoding, delimiter and columns are told. */
const HEAD = 256 * 1024
const DELIMITERS = ['\t', ';', '|', ',']

interface Parsed {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

/**
 * CSV or TSV with a first row of names, in constant memory. Columns are known by their names, or by those that
 * `options.columns` gives. The delimiter is the one that parts the first row into the most columns.
 */
export async function* readCsv(opened: Opened, run: IntakeRun): AsyncGenerator<Outcome> {
  const { parse } = await import('csv-parse')
  const { head, chunks } = await peek(opened.chunks, HEAD)
  const encoding = await encodingOf(head, opened)
  const start = new TextDecoder(encoding).decode(head)
  const delimiter = delimiterOf(start)
  let columns: FieldNames = {}
  const parser = parse({
    delimiter,
    bom: true,
    columns: (names: string[]) => {
      columns = columnsOf(names, run)
      return names
    },
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: run.limits.documentBytes,
  })
  let rows = 0
  try {
    for await (const { record, info } of through<Parsed>(decoded(chunks, encoding), parser)) {
      rows++
      const place = {
        key: keyOf({ place: `${opened.place}#${rows}` }, digestOf(JSON.stringify(record))),
        name: `row ${rows} (to line ${info.lines}) of ${opened.name}`,
        row: () => record,
        names: () => columns,
      }
      yield* rowOutcome(place, 'csv', opened, run)
    }
  } catch (error) {
    throw fault(error, rows)
  }
  if (rows === 0) throw new Unreadable('it has a row of names at most, and no row of values')
}

function columnsOf(names: readonly string[], { options }: IntakeRun): FieldNames {
  const missing = Object.values(options.columns ?? {}).find((name) => !names.includes(name))
  const list = names.map((name) => `"${name}"`).join(', ')
  if (missing !== undefined) throw new Unreadable(`it has no column "${missing}"; its columns are ${list}`)
  const columns = fieldNames(names, options.columns)
  if (columns.text === undefined && columns.url === undefined)
    throw new Unreadable(`it has no column of text; its columns are ${list}; wanted one named "text"`)
  return columns
}

function delimiterOf(start: string): string {
  const first = start.split(/\r?\n/, 1)[0] ?? ''
  const unquoted = first.replace(/"[^"]*"/g, '')
  return DELIMITERS.reduce((best, each) => (parts(unquoted, each) > parts(unquoted, best) ? each : best), ',')
}

function parts(text: string, delimiter: string): number {
  return text.split(delimiter).length
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError)
      throw new Unreadable(`it is not text in the encoding "${encoding}"; name the one that it is in`)
    throw error
  }
}

function fault(error: unknown, rows: number): unknown {
  const { code, lines } = error as { readonly code?: string; readonly lines?: number }
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new Unreadable(`a quotation mark is opened after row ${rows} and never closed: it may be cut off`)
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new Unreadable(`the row after row ${rows} is larger than a document may be: a quotation mark may be missing`)
  if (code?.startsWith('CSV_') === true)
    return new Unreadable(`line ${lines ?? '?'} is no CSV (${(error as Error).message})`)
  return error
}
