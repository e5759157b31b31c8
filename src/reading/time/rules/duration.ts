import { NUMBER_WORDS } from '../../../resources/english-numerals.ts'
import type { Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { durationValue, FUZZY, UNITS } from '../vocabulary.ts'
import { type Amount, readAmounts } from './amount.ts'

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

function match(scene: Scene, at: number): Match | null {
  const all = whole(scene, at)
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
  return of(sum(amounts), last.end, hedged?.mod ?? null)
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
    ...APPROXIMATE.keys(),
    ...FUZZY,
    ...NUMBER_WORDS,
    ...UNITS.keys(),
  ],
  match,
}
