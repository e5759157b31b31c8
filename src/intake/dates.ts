import { MONTH_NAME, monthOf } from './months.ts'

/** Offsets that RFC 822 names, and those that news writes, in minutes. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  wat: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  cat: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  eat: '+03:00',
  msk: '+03:00',
  ist: '+05:30',
  jst: '+09:00',
}

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*([+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d)|[a-z]{1,4}\b)?`
const WEEKDAY = String.raw`(?:[a-zé]+\.?,?\s+)?`

interface Form {
  readonly pattern: RegExp
  /** Which group holds year, month and day; those of the clock come after. */
  readonly order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd']
}

const FORMS: readonly Form[] = [
  // 2024-02-19, 2024-02-19T10:30:00+01:00, 2024/02/19 10:30
  {
    pattern: new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:(?:T|,?\\s+)${CLOCK})?$`, 'i'),
    order: ['y', 'm', 'd'],
  },
  // 20240219, 20240219T101500Z, 20240219101500
  {
    pattern: /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?()(Z|[+-]\d{2}:?\d{2})?)?$/i,
    order: ['y', 'm', 'd'],
  },
  // D:20240219101500+01'00'
  {
    pattern: /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{2}'?\d{2})?)?[Z0']*$/i,
    order: ['y', 'm', 'd'],
  },
  // Mon, 19 Feb 2024 10:30:00 GMT; 19 février 2024
  {
    pattern: new RegExp(
      `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s+de)?[\\s-]+(${MONTH_NAME})\\.?,?(?:\\s+de)?[\\s-]+(\\d{4})(?:,?\\s+(?:at\\s+)?${CLOCK})?$`,
      'iu',
    ),
    order: ['d', 'm', 'y'],
  },
  // February 19, 2024, 10:30 AM EST; Feb. 19 2024
  {
    pattern: new RegExp(
      `^${WEEKDAY}(${MONTH_NAME})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?:,?\\s+(?:at\\s+)?${CLOCK})?$`,
      'iu',
    ),
    order: ['m', 'd', 'y'],
  },
]

/**
 * A date in any of the forms that pages, feeds and exports write, as ISO 8601: the day, with clock and offset as far as
 * they are given; the day as it is written, never moved into another zone. Null for what is no date, or may be two
 * (03/04/2024).
 */
export function isoDate(value: string): string | null {
  const given = value
    .replace(/\s+/g, ' ')
    .replace(/\s*\([A-Za-z .]+\)$/, '')
    .trim()
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(given)
    if (match === null) continue
    const part = (which: 'y' | 'm' | 'd') => match[order.indexOf(which) + 1]!
    const month = /^\d+$/.test(part('m')) ? Number(part('m')) : monthOf(part('m'))
    const day = calendarDay(Number(part('y')), month, Number(part('d')))
    return day === null ? null : day + clock(match.slice(4))
  }
  return slashed(given) ?? epoch(given)
}

/** The day of an ISO date, YYYY-MM-DD. */
export function dayOf(iso: string | null): string | null {
  return iso === null ? null : iso.slice(0, 10)
}

/** A day of the calendar as YYYY-MM-DD; null where there is no such day. */
export function calendarDay(year: number, month: number | null, day: number): string | null {
  if (month === null || year < 1000 || year > 9999) return null
  const time = new Date(Date.UTC(year, month - 1, day))
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null
  return time.toISOString().slice(0, 10)
}

/** "T10:30:00+01:00" out of hour, minute, second, am or pm, and zone; empty where there is no clock, or none that can be. */
function clock([hours, minutes, seconds, half, zone]: readonly (string | undefined)[]): string {
  if (hours === undefined || minutes === undefined) return ''
  const afternoon = /^p/i.test(half ?? '')
  const twelve = half !== undefined && half !== ''
  const hour = twelve ? (Number(hours) % 12) + (afternoon ? 12 : 0) : Number(hours)
  const second = Math.min(Number(seconds ?? 0), 59)
  if (hour > 23 || Number(minutes) > 59) return ''
  const [h, m, s] = [hour, Number(minutes), second].map((part) => String(part).padStart(2, '0'))
  return `T${h}:${m}:${s}${offset(zone)}`
}

function offset(zone: string | undefined): string {
  if (zone === undefined || zone === '') return ''
  const [, sign, hours, minutes] = /^([+-])(\d{2})[:']?(\d{2})?/.exec(zone) ?? []
  if (sign !== undefined && hours !== undefined) return `${sign}${hours}:${minutes ?? '00'}`
  return ZONES[zone.toLowerCase()] ?? ''
}

/** 19/02/2024 and 02/19/2024, where only one of them can be a month. */
function slashed(value: string): string | null {
  const [, first, second, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:,? .*)?$/.exec(value) ?? []
  if (first === undefined || second === undefined || year === undefined) return null
  const [a, b] = [Number(first), Number(second)]
  if (a <= 12 && b <= 12 && a !== b) return null
  return a > 12 ? calendarDay(Number(year), b, a) : calendarDay(Number(year), a, b)
}

/** Seconds or milliseconds since 1970, from 1973 on. */
function epoch(value: string): string | null {
  if (!/^(?:\d{9,10}|\d{12,13})(?:\.\d+)?$/.test(value)) return null
  const number = Number(value)
  return `${new Date(number < 1e11 ? number * 1000 : number).toISOString().slice(0, 19)}Z`
}
