import { InvalidArgumentError } from 'commander'
import type { ExportFormat } from '../export/formats.ts'
import { isEncoding } from '../intake/decode.ts'
import { parseDate } from '../intake/document-line.ts'
import type { Period } from '../record/ask/period.ts'
import type { TypedFilter } from '../record/ask/typed/filter-of.ts'
import { momentOf } from '../record/ask/typed/moment-of.ts'

/** What `read` can print. */
export const FORMATS = ['text', 'json', 'jsonl', 'conllu'] as const
export type Format = (typeof FORMATS)[number]

export interface ReadOptions {
  readonly date?: string
  readonly publisher?: string
  readonly title?: string
  readonly url?: string
  readonly format?: Format
  readonly jsonl?: boolean
  readonly withText?: boolean
  readonly actors?: string
  readonly encoding?: string
}

export interface ParseOptions {
  readonly encoding?: string
}

export interface EvalOptions {
  readonly json?: boolean
  readonly errors: number
  readonly goldTokens?: boolean
}

export function dateOption(value: string): string {
  try {
    return parseDate(value)
  } catch {
    throw new InvalidArgumentError(`It is no day of the calendar, wanted YYYY-MM-DD.`)
  }
}

export function encodingOption(value: string): string {
  if (!isEncoding(value)) throw new InvalidArgumentError('It is not known, wanted a label such as windows-1252.')
  return value
}

/** A day, or a moment with its offset, as the last moment that it holds, ISO 8601 in UTC. */
export function momentOption(value: string): string {
  try {
    return momentOf(value)
  } catch {
    throw new InvalidArgumentError('It is no moment, wanted YYYY-MM-DD or an ISO 8601 time.')
  }
}

export const CSV_COLUMNS = ['text', 'title', 'publisher', 'author', 'url', 'date', 'language', 'id'] as const
export type CsvColumn = (typeof CSV_COLUMNS)[number]

/** `text=body` as one more of the columns that are named. */
export function columnOption(
  value: string,
  before: Readonly<Partial<Record<CsvColumn, string>>> = {},
): Readonly<Partial<Record<CsvColumn, string>>> {
  const [, what, name] = /^([a-z]+)=(.+)$/.exec(value) ?? []
  const column = CSV_COLUMNS.find((each) => each === what)
  if (column === undefined || name === undefined)
    throw new InvalidArgumentError(
      `Wanted what it holds and its name, such as text=body; it may hold ${CSV_COLUMNS.join(', ')}.`,
    )
  return { ...before, [column]: name }
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** "15m" in milliseconds: at least a minute, so that no server is pressed. */
export function intervalOption(value: string): number {
  const [, amount, unit] = /^(\d{1,6})([smhd])$/.exec(value) ?? []
  const ms = Number(amount) * (UNITS[unit ?? ''] ?? Number.NaN)
  if (!(ms >= 60_000 && ms <= 30 * 86_400_000)) throw new InvalidArgumentError('Wanted from 1m to 30d, such as 15m.')
  return ms
}

export function atLeastOne(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Wanted a whole number from 1.')
  return Number(value)
}

export function portOption(value: string): number {
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new InvalidArgumentError('Wanted a port from 0 to 65535.')
  return port
}

/** What every command on the record takes. */
export interface RecordOptions {
  readonly record?: string
  readonly json?: boolean
}

export interface AddOptions extends RecordOptions {
  readonly date?: string
  readonly publisher?: string
  readonly title?: string
  readonly url?: string
  readonly encoding?: string
  readonly language?: string
  /** Columns of a CSV by what they hold. */
  readonly column?: Readonly<Partial<Record<CsvColumn, string>>>
  readonly actors?: string
  readonly allowPrivate?: boolean
  /** Whether pages that feeds and exports only name are fetched. */
  readonly follow: boolean
  readonly jobs: number
}

export interface WatchOptions extends AddOptions {
  /** Milliseconds between two polls. */
  readonly every: number
}

export interface LogOptions extends RecordOptions {
  readonly run?: number
  readonly bad?: boolean
  readonly limit: number
}

export interface RereadOptions extends RecordOptions {
  readonly actors?: string
  readonly jobs: number
}

export interface DeskCommandOptions extends Pick<RecordOptions, 'record'> {
  readonly port: number
  readonly host: string
  readonly jobs: number
  readonly open?: boolean
  readonly allowPrivate?: boolean
}

export interface ClaimsOptions extends RecordOptions, TypedFilter {
  readonly limit: number
}

export interface ExportOptions extends Omit<RecordOptions, 'json'>, TypedFilter {
  readonly format: ExportFormat
  readonly output?: string
}

export interface LedgerOptions extends RecordOptions {
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
}

export interface SearchOptions extends RecordOptions {
  readonly publisher?: string
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
  readonly limit: number
}

export interface TimelineOptions extends RecordOptions {
  readonly by: Period
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
}

/** What `brief` can write. */
export const BRIEF_FORMATS = ['html', 'md'] as const

export interface BriefCommandOptions extends RecordOptions {
  readonly format?: (typeof BRIEF_FORMATS)[number]
  readonly output?: string
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
}

export interface ListOptions extends RecordOptions {
  readonly limit: number
}

export interface ReviewOptions extends RecordOptions, TypedFilter {
  /** Who reviews. */
  readonly by: string
  readonly accept?: boolean
  readonly reject?: boolean
  readonly set?: readonly string[]
  readonly note?: string
  readonly random?: boolean
  readonly limit: number
}

export interface MergeOptions extends RecordOptions {
  readonly by: string
  readonly note?: string
}

export interface SplitOptions extends MergeOptions {
  /** Id of the actor that the name is. */
  readonly into?: string
}
