import type { Unit } from './match.ts'

/** English words of time. Months, weekdays and the like by their number or TIMEX3 code. */

function table<T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const [words, value] of rows) for (const word of words.split(' ')) map.set(word, value)
  return map
}

export const MONTHS = table<number>([
  ['january jan', 1],
  ['february feb febr', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sept sep', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12],
])

export const WEEKDAYS = table<number>([
  ['monday mon', 1],
  ['tuesday tue tues', 2],
  ['wednesday wed weds', 3],
  ['thursday thu thur thurs', 4],
  ['friday fri', 5],
  ['saturday sat', 6],
  ['sunday sun', 7],
])

/** Months and weekdays whose short or long form is an everyday word too: they need a capital and a date beside them. */
export const DOUBTFUL: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'sat',
  'sun',
  'mon',
  'wed',
  'dec',
  'sep',
])

export const UNITS = table<Unit>([
  ['second seconds sec secs', 'S'],
  ['minute minutes min mins', 'MIN'],
  ['hour hours hr hrs', 'H'],
  ['day days', 'D'],
  ['weekend weekends', 'WE'],
  ['week weeks workweek workweeks', 'W'],
  ['month months', 'M'],
  ['quarter quarters', 'Q'],
  ['year years', 'Y'],
  ['decade decades', 'DE'],
  ['century centuries', 'CE'],
])

export const PLURAL_UNITS: ReadonlySet<string> = new Set(
  'seconds secs minutes mins hours hrs days weekends weeks workweeks months quarters years decades centuries'.split(
    ' ',
  ),
)

export const SEASONS = table<string>([
  ['spring springtime', 'SP'],
  ['summer summertime', 'SU'],
  ['autumn fall', 'FA'],
  ['winter wintertime', 'WI'],
])

export const DAYPARTS = table<string>([
  ['morning mornings', 'MO'],
  ['midday', 'MI'],
  ['afternoon afternoons', 'AF'],
  ['evening evenings', 'EV'],
  ['night nights nighttime', 'NI'],
  ['daytime', 'DT'],
])

/** Which neighbour a word points to: the one before, this one, the next. */
export const POINTERS = table<number>([
  ['last past previous preceding', -1],
  ['this current same', 0],
  ['next coming upcoming following', 1],
])

/** Words for an amount that the text leaves open. */
export const FUZZY: ReadonlySet<string> = new Set(['few', 'several', 'many', 'some', 'numerous'])

export const DECADE_WORDS = table<number>([
  ['tens', 10],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])

/** ISO 8601 duration of `count` units; "X" where the text names no number. */
export function durationValue(count: number | 'X', unit: Unit): string {
  switch (unit) {
    case 'S':
      return `PT${count}S`
    case 'MIN':
      return `PT${count}M`
    case 'H':
      return `PT${count}H`
    case 'Q':
      return count === 'X' ? 'PXQ' : `P${count * 3}M`
    case 'DE':
      return count === 'X' ? 'PXDE' : `P${count * 10}Y`
    case 'CE':
      return count === 'X' ? 'PXCE' : `P${count * 100}Y`
    case 'WE':
      return `P${count}WE`
    default:
      return `P${count}${unit}`
  }
}
