import { ORDINAL_WORDS, readOrdinal } from '../../../resources/english-numerals.ts'
import { pad } from '../calendar.ts'
import type { Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { DAYPARTS, durationValue, UNITS, WEEKDAYS } from '../vocabulary.ts'
import { readAmount } from './amount.ts'
import { clock } from './clock.ts'
import { readClock } from './clock-words.ts'

/** Adjectives and adverbs of how often. */
const OFTEN: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'TNI'],
  ['everyday', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['semiannual', 'P6M'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennial', 'P2Y'],
])

function of(value: string, end: number): Match {
  return { value, first: null, last: null, end, type: 'SET', mod: null, absolute: false }
}

function every(scene: Scene, at: number): Match | null {
  const from = skip(scene, at + 1, 'single', 'other')
  const weekday = WEEKDAYS.get(text(scene, from))
  if (weekday !== undefined) return of(`XXXX-WXX-${weekday}`, from + 1)
  const part = DAYPARTS.get(text(scene, from))
  if (part !== undefined) return of(`T${part}`, from + 1)
  const word = text(scene, from)
  if (word === 'weekend') return of('XXXX-WXX-WE', from + 1)
  if (word === 'weekday') return of('P1WD', from + 1)
  const unit = UNITS.get(word)
  if (unit !== undefined) return of(durationValue(text(scene, from - 1) === 'other' ? 2 : 1, unit), from + 1)
  const ordinal = readOrdinal(scene.atoms, from)
  const nth = ordinal === null ? undefined : UNITS.get(text(scene, ordinal.end))
  if (ordinal !== null && nth !== undefined) return of(durationValue(ordinal.value, nth), ordinal.end + 1)
  const amount = readAmount(scene, from)
  return amount === null || amount.count === 'X' ? null : of(durationValue(amount.count, amount.unit), amount.end)
}

/** "once a week", "twice per year", "three times a day". */
function times(scene: Scene, at: number): Match | null {
  const word = text(scene, at)
  const from =
    word === 'once' || word === 'twice' || word === 'thrice' ? at + 1 : text(scene, at + 1) === 'times' ? at + 2 : -1
  if (from < 0 || !['a', 'an', 'per', 'every', 'each'].includes(text(scene, from))) return null
  const unit = UNITS.get(text(scene, from + 1))
  return unit === undefined ? null : of(durationValue(1, unit), from + 2)
}

/** A clock time behind what comes back: "Thursdays at 17.30", "every day at 7 p.m.". */
function match(scene: Scene, at: number): Match | null {
  const found = often(scene, at)
  if (found === null || !(found.value === 'P1D' || found.value.startsWith('XXXX-WXX-'))) return found
  const from = skip(scene, found.end, 'at')
  const time = clock.match({ ...scene, day: null, known: new Map() }, from) ?? pointed(scene, from, found.end)
  if (time === null || !time.value.startsWith('T')) return found
  return { ...found, value: found.value === 'P1D' ? time.value : `${found.value}${time.value}`, end: time.end }
}

/** "17.30" behind "at", which the stop alone would not make a time. */
function pointed(scene: Scene, at: number, before: number): Pick<Match, 'value' | 'end'> | null {
  const said = at > before ? readClock(scene, at) : null
  return said === null || said.minute === null || said.hour > 23
    ? null
    : { value: `T${pad(said.hour, 2)}:${said.minute}`, end: said.end }
}

/** "the 5th of every month", "the first of each month". */
function ofEveryMonth(scene: Scene, at: number): Match | null {
  const said = readOrdinal(scene.atoms, skip(scene, at, 'the'))
  if (said === null || said.value > 31 || text(scene, said.end) !== 'of') return null
  const often = ['every', 'each'].includes(text(scene, said.end + 1)) && text(scene, said.end + 2) === 'month'
  return often ? of(`XXXX-XX-${pad(said.value, 2)}`, said.end + 3) : null
}

function often(scene: Scene, at: number): Match | null {
  const word = text(scene, at)
  const monthly = ofEveryMonth(scene, at)
  if (monthly !== null) return monthly
  if (word === 'every' || word === 'each' || (word === 'any' && text(scene, at + 1) === 'year')) return every(scene, at)
  const prefix = ({ bi: 2, semi: 0.5 } as const)[word as 'bi' | 'semi']
  if (prefix !== undefined && text(scene, at + 1) === '-') {
    const said = OFTEN.get(text(scene, at + 2))
    return said === undefined ? null : of(said.replace('1', String(prefix)), at + 3)
  }
  const known = OFTEN.get(word)
  if (known !== undefined) return of(known, at + 1)
  if (word === 'weekends') return of('P1WE', at + 1)
  if (word === 'weekdays') return of('P1WD', at + 1)
  if (word.endsWith('s')) {
    const weekday = WEEKDAYS.get(word.slice(0, -1))
    if (weekday !== undefined && word.length > 5) return of(`XXXX-WXX-${weekday}`, at + 1)
  }
  return times(scene, at)
}

/** "every year", "each Monday", "weekly", "twice a month", "Tuesdays". */
export const set: Rule = {
  name: 'set',
  starts: [
    'every',
    'each',
    'any',
    'weekends',
    'weekdays',
    'bi',
    'semi',
    'once',
    'twice',
    'thrice',
    'two',
    'three',
    'four',
    '#',
    'the',
    ...ORDINAL_WORDS,
    ...OFTEN.keys(),
    ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ],
  match,
}
