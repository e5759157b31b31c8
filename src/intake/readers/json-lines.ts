import { megabytes } from '../chunks.ts'
import { decodeBytes } from '../decode-bytes.ts'
import { digestOf } from '../digest.ts'
import type { IntakeRun } from '../intake-run.ts'
import { type Line, linesOf } from '../lines.ts'
import type { Outcome } from '../outcome.ts'
import type { Opened } from '../reader.ts'
import { describe, fieldNames } from '../record-fields.ts'
import { rowOutcome } from '../row-outcome.ts'
import { keyOf } from '../source.ts'
import { Unreadable } from '../unreadable.ts'

/** JSONL: a document a line, in constant memory. Empty lines are passed over; a bad line is a flaw, and the rest goes on. */
export async function* readJsonLines(opened: Opened, run: IntakeRun): AsyncGenerator<Outcome> {
  let number = 0
  let rows = 0
  for await (const line of linesOf(opened.chunks, run.limits.documentBytes)) {
    number++
    const { bytes } = line
    if (line.fault === null && isBlank(bytes)) continue
    rows++
    const at = number
    const place = {
      key: keyOf({ place: `${opened.place}#${at}` }, digestOf(bytes)),
      name: `line ${at} of ${opened.name}`,
      row: () => parseRow(line, opened.encoding, run),
      names: (row: Readonly<Record<string, unknown>>) => fieldNames(Object.keys(row)),
    }
    yield* rowOutcome(place, 'jsonl', opened, run)
  }
  if (rows === 0) throw new Unreadable('it holds no line of JSON')
}

function parseRow(line: Line, encoding: string | null, { limits }: IntakeRun): Readonly<Record<string, unknown>> {
  if (line.fault === 'too long')
    throw new Unreadable(`it is longer than ${megabytes(limits.documentBytes)}, which a document may have`)
  const text = decoded(line.bytes, encoding)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!line.ended && /^\s*\{/.test(text)) throw new Unreadable('it is cut off: the file ends in the middle of it')
    throw new Unreadable(`it is not JSON (${jsonFault(error)})`)
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Unreadable(`it is ${describe(value)}, wanted an object with a "text"`)
  return value as Readonly<Record<string, unknown>>
}

function decoded(bytes: Uint8Array, encoding: string | null): string {
  try {
    return decodeBytes(bytes, encoding ?? 'utf-8')
  } catch {
    throw new Unreadable(`it is not ${(encoding ?? 'utf-8').toUpperCase()} text`)
  }
}

/** The runtime's message without the text that it quotes. */
export function jsonFault(error: unknown): string {
  return (error as Error).message.replace(/ in JSON.*| \(line.*|, "?.*/s, '')
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
}
