import type { DocumentMeta } from '../model/document.ts'

/** A text with what is known of it, ready to be read. */
export interface Incoming {
  readonly text: string
  readonly meta: DocumentMeta
}

const FIELDS = ['id', 'title', 'publisher', 'url', 'date', 'lang'] as const

/**
 * One line of a JSONL file of documents: `{"text": …}` with `id`, `title`, `publisher`, `url`, `date` and `lang` where
 * they are known. Other fields are left alone. `defaults` stand in for fields that the line does not give.
 *
 * @throws Error where the line is no such object; the message completes `Cannot read line 3 of "a.jsonl": …`
 */
export function parseDocumentLine(line: string, defaults: DocumentMeta = {}): Incoming {
  const value = parseObject(line)
  const { text } = value
  if (typeof text !== 'string') throw new Error(`"text" is ${describe(text)}, wanted a string`)
  const meta: Record<string, string> = { ...defaults }
  for (const field of FIELDS) {
    const given = value[field]
    if (given === undefined || given === null) continue
    if (typeof given !== 'string') throw new Error(`"${field}" is ${describe(given)}, wanted a string`)
    meta[field] = given
  }
  if (meta.date !== undefined) meta.date = parseDate(meta.date)
  if (meta.lang !== undefined) checkLanguage(meta.lang)
  return { text, meta }
}

/**
 * A publication date as YYYY-MM-DD; of a timestamp the day as it is written.
 *
 * @throws Error where it is no such date, or no day of the calendar
 */
export function parseDate(value: string): string {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value.trim()) ?? []
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  if (day === undefined || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new Error(`the date "${value}" is no day of the calendar, wanted YYYY-MM-DD`)
  return day
}

function checkLanguage(lang: string): void {
  if (!/^en(?:[-_]|$)/i.test(lang)) throw new Error(`the language "${lang}" is not known, wanted "en"`)
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new Error(`it is not JSON (${(error as Error).message.replace(/ in JSON.*| \(line.*|, "?.*/s, '')})`)
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error(`it is ${describe(value)}, wanted an object with a "text"`)
  return value as Record<string, unknown>
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${JSON.stringify(value).slice(0, 40)}`
}
