import { InvalidArgumentError } from 'commander'
import type { ExportFormat } from '../export/formats.ts'
import { isEncoding } from '../intake/decode.ts'
import { parseDate } from '../intake/document-line.ts'

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

export interface ExportOptions {
  readonly format: ExportFormat
  readonly output?: string
}

export interface LedgerOptions {
  readonly json?: boolean
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

export function atLeastOne(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Wanted a whole number from 1.')
  return Number(value)
}
