import type { Timex } from '../../model/timex.ts'
import { addMonths, civil, dayOf, isoDay, isoWeek, monthLength, pad, weekday, weekStart } from './calendar.ts'

/** What one stretch of time is called and which days it has. */
export interface Period {
  readonly value: string
  readonly first: number | null
  readonly last: number | null
}

/** A time expression that a rule found: the atoms from where it was tried up to `end` (exclusive). */
export interface Match extends Period {
  readonly end: number
  readonly type: Timex['type']
  readonly mod: string | null
  /** Says its year itself, so that later "three months earlier" may count from it. */
  readonly absolute: boolean
}

/** A match of a period. */
export function dated(period: Period, end: number, absolute = false): Match {
  return { ...period, end, type: 'DATE', mod: null, absolute }
}

/** A match whose value names no days: PAST_REF, XXXX-WXX-3. */
export function vague(value: string, end: number, type: Timex['type'] = 'DATE'): Match {
  return { value, first: null, last: null, end, type, mod: null, absolute: false }
}

export function dayPeriod(day: number): Period {
  return { value: isoDay(day), first: day, last: day }
}

/** The ISO week that holds a day. */
export function weekPeriod(day: number): Period {
  const { year, week } = isoWeek(day)
  const monday = day - weekday(day) + 1
  return { value: `${pad(year, 4)}-W${pad(week, 2)}`, first: monday, last: monday + 6 }
}

/** Week `week` of an ISO year. */
export function numberedWeek(year: number, week: number): Period {
  return weekPeriod(weekStart(year, week))
}

/** The weekend of the ISO week that holds a day. */
export function weekendPeriod(day: number): Period {
  const { value, last } = weekPeriod(day)
  return { value: `${value}-WE`, first: (last as number) - 1, last }
}

export function monthPeriod(year: number, month: number): Period {
  const first = dayOf(year, month, 1)
  return { value: `${pad(year, 4)}-${pad(month, 2)}`, first, last: first + monthLength(year, month) - 1 }
}

export function quarterPeriod(year: number, quarter: number): Period {
  const first = dayOf(year, quarter * 3 - 2, 1)
  return { value: `${pad(year, 4)}-Q${quarter}`, first, last: addMonths(first, 3) - 1 }
}

export function halfPeriod(year: number, half: number): Period {
  const first = dayOf(year, half * 6 - 5, 1)
  return { value: `${pad(year, 4)}-H${half}`, first, last: addMonths(first, 6) - 1 }
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A season of a year by its TIMEX3 code, by the months of the northern hemisphere. */
export function seasonPeriod(year: number, season: string): Period {
  const first = dayOf(year, SEASON_MONTH[season] ?? 6, 1)
  return { value: `${pad(year, 4)}-${season}`, first, last: addMonths(first, 3) - 1 }
}

export function yearPeriod(year: number): Period {
  return { value: pad(year, 4), first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) }
}

export function decadePeriod(year: number): Period {
  const first = Math.floor(year / 10) * 10
  return { value: pad(first / 10, 3), first: dayOf(first, 1, 1), last: dayOf(first + 9, 12, 31) }
}

/** The hundred years that hold `year`; TIMEX3 writes the 19th century as 18. */
export function centuryPeriod(year: number): Period {
  const first = Math.floor(year / 100) * 100
  return { value: pad(first / 100, 2), first: dayOf(first, 1, 1), last: dayOf(first + 99, 12, 31) }
}

/** A period from one day to another: ISO 8601 interval. */
export function spanPeriod(first: number, last: number): Period {
  return { value: `${isoDay(first)}/${isoDay(last)}`, first, last }
}

export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE'

/** The period of a unit that lies `offset` units after the one that holds `day`. */
export function unitPeriod(unit: Unit, day: number, offset: number): Period | null {
  const { year, month } = civil(day)
  switch (unit) {
    case 'D':
      return dayPeriod(day + offset)
    case 'W':
      return weekPeriod(day + 7 * offset)
    case 'WE':
      return weekendPeriod(day + 7 * offset)
    case 'M': {
      const index = year * 12 + month - 1 + offset
      return monthPeriod(Math.floor(index / 12), (index % 12) + 1)
    }
    case 'Q': {
      const index = year * 4 + Math.floor((month - 1) / 3) + offset
      return quarterPeriod(Math.floor(index / 4), (index % 4) + 1)
    }
    case 'Y':
      return yearPeriod(year + offset)
    case 'DE':
      return decadePeriod(year + 10 * offset)
    case 'CE':
      return centuryPeriod(year + 100 * offset)
    default:
      return null
  }
}

/** The day `count` units after `day` (before, where negative); null for units below a day. */
export function shift(unit: Unit, day: number, count: number): number | null {
  const whole = Math.round(count)
  switch (unit) {
    case 'D':
      return day + whole
    case 'W':
    case 'WE':
      return day + Math.round(7 * count)
    case 'M':
      return addMonths(day, whole)
    case 'Q':
      return addMonths(day, 3 * whole)
    case 'Y':
      return addMonths(day, Math.round(12 * count))
    case 'DE':
      return addMonths(day, 120 * whole)
    case 'CE':
      return addMonths(day, 1200 * whole)
    default:
      return null
  }
}

/** The day `count` days of work after `day` (before, where negative); Saturdays and Sundays do not count. */
export function workdays(day: number, count: number): number {
  const whole = Math.round(Math.abs(count))
  const step = Math.sign(count)
  const weeks = Math.floor(whole / 5)
  // A count from a weekend is one from the day of work before it, seen from where it goes.
  const over = weekday(day) - 5
  const start = over <= 0 ? day : step < 0 ? day + 3 - over : day - over
  let at = start + 7 * weeks * step
  for (let left = whole - 5 * weeks; left > 0; ) {
    at += step
    if (weekday(at) < 6) left--
  }
  return at
}
