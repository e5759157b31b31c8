import { EVENT_TYPES } from '../model/plover.ts'
import type { InputFile } from './task.ts'

/** A report whose claims belong to known happenings. */
export interface GoldReport {
  readonly where: string
  readonly text: string
  readonly date: string
  /** The happening that a claim of an event type tells of. */
  readonly chains: Readonly<Record<string, string>>
}

/**
 * Reads JSONL of reports: `{"text", "date", "happenings": {"AID": "name"}}`.
 * @throws Error naming file and line where one is none
 */
export function readReports({ path, text }: InputFile): GoldReport[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const fail = (wanted: string): never => {
      throw new Error(`Cannot read line ${i + 1} of "${path}": ${wanted}`)
    }
    const row = parsed(line) ?? fail('it is no JSON object, wanted {"text": …, "date": …, "happenings": {…}}')
    const { text: words, date, happenings } = row
    if (typeof words !== 'string') return fail('"text" is no string, wanted the report')
    if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date))
      return fail('"date" is no day, wanted YYYY-MM-DD')
    if (happenings === null || typeof happenings !== 'object' || Array.isArray(happenings))
      return fail('"happenings" is no object, wanted names by event type')
    const chains: Record<string, string> = {}
    for (const [type, name] of Object.entries(happenings)) {
      if (!(EVENT_TYPES as readonly string[]).includes(type)) return fail(`"${type}" is no event type`)
      if (typeof name !== 'string') return fail(`the happening of ${type} is no string, wanted its name`)
      chains[type] = name
    }
    return [{ where: `${path}:${i + 1}`, text: words, date, chains }]
  })
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
