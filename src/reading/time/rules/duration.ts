import { NUMBER_WORDS, readNumeral } from '../../../resources/english-numerals.ts'
import type { Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { durationValue, FUZZY, UNITS } from '../vocabulary.ts'
import { type Amount, lastDay, readAmounts } from './amount.ts'
import { baseAt } from './base.ts'

const APPROXIMATE: ReadonlyMap<string, string> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['some', 'APPROX'],
  ['almost', 'LESS_THAN'],
  ['nearly', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
])

/** Words between how long something lasts and the day it begins with. */
const STARTING: ReadonlySet<string> = new Set(['from', 'starting', 'beginning', 'commencing', 'after'])

function of(value: string, end: number, mod: string | null = null): Match {
  return { value, first: null, last: null, end, type: 'DURATION', mod, absolute: false }
}

/** ISO 8601 value of amounts that add up; the parts of a day stand after one T. */
function sum(amounts: readonly Amount[]): string {
  const values = amounts.map((amount) => durationValue(amount.count, amount.unit))
  if (values.length === 1) return values[0] as string
  const order = ['Y', 'M', 'W', 'D']
  const days = values
    .filter((value) => !value.startsWith('PT'))
    .sort((a, b) => order.indexOf(a.at(-1) ?? '') - order.indexOf(b.at(-1) ?? ''))
  const hours = values.filter((value) => value.startsWith('PT'))
  const tail = hours.length === 0 ? '' : `T${hours.map((value) => value.slice(2)).join('')}`
  return `P${days.map((value) => value.slice(1)).join('')}${tail}`
}

/** "more than", "at least", "less than", "up to" and one-word hedges before an amount. */
function hedge(scene: Scene, at: number): { readonly mod: string; readonly end: number } | null {
  const [first, second] = [text(scene, at), text(scene, at + 1)]
  if (second === 'than') {
    if (first === 'more' || first === 'longer') return { mod: 'MORE_THAN', end: at + 2 }
    if (first === 'less' || first === 'fewer') return { mod: 'LESS_THAN', end: at + 2 }
    return null
  }
  if (first === 'at' && second === 'least') return { mod: 'EQUAL_OR_MORE', end: at + 2 }
  if ((first === 'at' && second === 'most') || (first === 'up' && second === 'to'))
    return { mod: 'EQUAL_OR_LESS', end: at + 2 }
  const mod = APPROXIMATE.get(first)
  return mod === undefined ? null : { mod, end: at + 1 }
}

/** "all day", "full week", "the entire month". */
function whole(scene: Scene, at: number): Match | null {
  if (!['all', 'full', 'entire', 'whole'].includes(text(scene, at))) return null
  const from = skip(scene, at + 1, '-')
  const unit = UNITS.get(text(scene, from))
  return unit === undefined || text(scene, from).endsWith('s') ? null : of(durationValue(1, unit), from + 1)
}

/** "two nights", "one night": as many days. */
function nights(scene: Scene, at: number): Match | null {
  const said = readNumeral(scene.atoms, at)
  if (said === null || said.value < 1 || said.value > 400 || said.value % 1 !== 0) return null
  return text(scene, said.end) === (said.value === 1 ? 'night' : 'nights') ? of(`P${said.value}D`, said.end + 1) : null
}

function match(scene: Scene, at: number): Match | null {
  const all = whole(scene, at) ?? nights(scene, at)
  if (all !== null) return all
  const hedged = hedge(scene, at)
  const amounts = readAmounts(scene, hedged?.end ?? at) ?? (hedged === null ? null : readAmounts(scene, at))
  if (amounts === null) {
    const fortnight = skip(scene, at, 'a')
    return text(scene, fortnight) === 'fortnight' ? of('P2W', fortnight + 1) : null
  }
  const last = amounts[amounts.length - 1] as Amount
  // "8 years old", "a 12-year-old": an age says when nothing happened.
  if (text(scene, skip(scene, last.end, '-')) === 'old') return null
  const [first] = amounts
  if (first.count === 1 && first.unit === 'WE') return null
  return { ...of(sum(amounts), last.end, hedged?.mod ?? null), ...begun(scene, amounts) }
}

/** The days of "two weeks from 3 May", "a week, starting tomorrow": TIMEX3 keeps the day an expression of its own. */
function begun(scene: Scene, amounts: readonly [Amount, ...Amount[]]): Pick<Match, 'first' | 'last'> | null {
  const end = (amounts[amounts.length - 1] as Amount).end
  const lead = skip(scene, end, ',')
  if (!STARTING.has(text(scene, lead))) return null
  const day = baseAt(scene, skip(scene, skip(scene, lead + 1, 'from'), 'on'))
  if (day?.first == null || day.first !== day.last) return null
  const after = lastDay(day.first, amounts)
  return after === null || after <= day.first ? null : { first: day.first, last: after - 1 }
}

/** "two years", "an hour and a half", "several months", "12-hour", "decades", "more than a week". */
export const duration: Rule = {
  name: 'duration',
  starts: [
    '#',
    'a',
    'an',
    'another',
    'half',
    'couple',
    'dozens',
    'all',
    'full',
    'entire',
    'whole',
    'more',
    'less',
    'longer',
    'fewer',
    'at',
    'up',
    'fortnight',
    '½',
    ...APPROXIMATE.keys(),
    ...FUZZY,
    ...NUMBER_WORDS,
    ...UNITS.keys(),
  ],
  match,
}
