import { readOrdinal } from '../../../resources/english-numerals.ts'
import { addMonths, isoWeek, weekday } from '../calendar.ts'
import type { Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { durationValue } from '../vocabulary.ts'
import { type Amount, readAmount } from './amount.ts'
import { baseAt } from './base.ts'

/** The first or the last days of a stretch that amount to so much; weeks are the calendar's own where they divide a year. */
function edge(
  first: number,
  last: number,
  { count, unit }: Amount,
  fromEnd: boolean,
): readonly [number, number] | null {
  if (count === 'X' || count % 1 !== 0) return null
  const isYear = last - first >= 364
  if (unit === 'D') return fromEnd ? [last - count + 1, last] : [first, first + count - 1]
  if (unit === 'W') {
    // The week of a year's edge is the year's where its Thursday is (ISO 8601).
    const start = isYear ? first - weekday(first) + 1 + (isoWeek(first).week === 1 ? 0 : 7) : first
    const end = isYear ? last - weekday(last) + (isoWeek(last).week === 1 ? 0 : 7) : last
    return fromEnd ? [end - 7 * count + 1, end] : [start, start + 7 * count - 1]
  }
  const months = { M: 1, Q: 3, Y: 12 }[unit as 'M' | 'Q' | 'Y']
  if (months === undefined) return null
  return fromEnd ? [addMonths(last + 1, -months * count), last] : [first, addMonths(first, months * count) - 1]
}

function match(scene: Scene, at: number): Match | null {
  const from = skip(scene, at, 'the')
  const word = text(scene, from)
  const fromEnd = word === 'last' || word === 'final'
  if (!fromEnd && readOrdinal(scene.atoms, from)?.value !== 1) return null
  const amount = readAmount(scene, from + 1)
  if (amount === null || !amount.plural || !['of', 'in'].includes(text(scene, amount.end))) return null
  const whole = baseAt(scene, amount.end + 1)
  if (whole?.type !== 'DATE' || whole.first === null || whole.last === null || whole.first === whole.last) return null
  const days = edge(whole.first, whole.last, amount, fromEnd)
  if (days === null || days[0] > days[1] || days[0] < whole.first - 6 || days[1] > whole.last + 6) return null
  const value = durationValue(amount.count, amount.unit)
  return { value, first: days[0], last: days[1], end: whole.end, type: 'DURATION', mod: null, absolute: false }
}

/** "the first two weeks of 2021", "the last ten days of May". */
export const partAmount: Rule = { name: 'amount of a stretch', starts: ['the', 'first', 'last', 'final', '#'], match }
