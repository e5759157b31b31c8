import { dayWords, timeWords } from '../formats/dates.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import type { Told } from './told.ts'

/** When it was, to be shown and to be put in order by. */
export interface When {
  readonly words: string
  /** YYYY-MM-DD; empty where nothing is dated. */
  readonly day: string
  readonly stated: boolean
}

/**
 * The days that the texts state. A promise is dated by its report where the day that it names is yet to come: that is
 * when it falls due. What is not stated is dated by the first report, and says so.
 */
export function whenOf(told: Told, found: FoundClaim): When {
  const { day, stated } = dayOf(told, found)
  const { days } = told.happening
  if (stated) return { words: daysWords(days!.first, days!.last), day, stated }
  return { words: day === '' ? 'No date' : `Reported ${dayWords(day)}`, day, stated }
}

/** As `whenOf`, where it is not shown. */
export function dayOf({ happening }: Told, { document }: FoundClaim): Omit<When, 'words'> {
  const { days, firstReport } = happening
  const reported = document.day || firstReport.published
  if (days !== null && (reported === null || days.first <= reported)) return { day: days.first, stated: true }
  return { day: reported ?? '', stated: false }
}

/** The days that are looked at: as they were asked for, else from the first to the last that the claims have. */
export interface Covered {
  readonly from: string | null
  readonly to: string | null
  /** First day of the last part of the period; null where no days are known. */
  readonly lastPart: string | null
}

const DAY = 86_400_000
/** Days that the last part has at least and at most. */
const LEAST = 7
const MOST = 365

/** What a brief covers, and its last part: a quarter of it, from a week to a year. */
export function coveredBy(
  claims: readonly FoundClaim[],
  since: string | undefined,
  until: string | undefined,
): Covered {
  const days = claims.map(({ claim: { time }, document }) => (time?.stated && time.start) || document.day)
  const published = claims.map(({ document }) => document.day)
  const known = (list: readonly string[]) => list.filter((day) => day !== '').sort()
  const from = since ?? known(days)[0] ?? null
  const to = until ?? known(published).at(-1) ?? known(days).at(-1) ?? null
  if (from === null || to === null || from > to) return { from, to, lastPart: null }
  const length = Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1
  const part = Math.max(LEAST, Math.min(MOST, Math.round(length / 4)))
  return { from, to, lastPart: new Date(Date.parse(to) - (part - 1) * DAY).toISOString().slice(0, 10) }
}

/** A whole month or year by its name. */
export function daysWords(first: string, last: string): string {
  const [year, month] = first.split('-')
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year!
  const whole = first.endsWith('-01') && last === lastOf(Number(year), Number(month))
  return timeWords(whole ? `${year}-${month}` : '', first, last)
}

function lastOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
