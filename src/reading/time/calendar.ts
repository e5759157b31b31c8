/** Days are numbers: 0 is 1970-01-01. The proleptic Gregorian calendar, no zones, no clock. */

/** A day of the calendar; month and day from 1. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The number of a day. Howard Hinnant's "days from civil". */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** The calendar day of a number; inverse of {@link dayOf}. */
export function civil(day: number): Civil {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1)
}

/** The same day `count` months later (earlier where negative), cut to the month's length. */
export function addMonths(day: number, count: number): number {
  const from = civil(day)
  const index = from.year * 12 + from.month - 1 + count
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayOf(year, month, Math.min(from.day, monthLength(year, month)))
}

/** ISO 8601 week of a day. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekday(day) + 4
  const year = civil(thursday).year
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** Monday of an ISO 8601 week. */
export function weekStart(year: number, week: number): number {
  const fourth = dayOf(year, 1, 4)
  return fourth - weekday(fourth) + 1 + (week - 1) * 7
}

/** Easter Sunday of a year (Gregorian; the anonymous algorithm). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const m = Math.floor((a + 11 * h) / 319)
  const r = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7
  const month = Math.floor((h - m + r + 90) / 25)
  return dayOf(year, month, (h - m + r + month + 19) % 32)
}

/**
 * The first time in a year that a day of the Islamic calendar comes round, by the mean length of its months. Months begin
 * when their moon is seen, so it may be a day off.
 */
export function islamic(year: number, month: number, day: number): number {
  const of = (hijri: number) => Math.floor(29.530588 * ((hijri - 1) * 12 + month - 1) - 492148.3) + day - 1
  const start = dayOf(year, 1, 1)
  let hijri = Math.floor((year - 622) * 1.0307) - 1
  while (of(hijri) < start) hijri++
  return of(hijri)
}

/** Digits of a number, at least `width`. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** `YYYY-MM-DD` of a day. */
export function isoDay(day: number): string {
  const { year, month, day: of } = civil(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(of, 2)}`
}

/** The day that `YYYY-MM-DD` names (anything after it is left alone); null where it names none. */
export function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return dayOf(year, month, day)
}
