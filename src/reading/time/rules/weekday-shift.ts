import { weekday as dayOfWeek } from '../calendar.ts'
import { dated, dayPeriod, type Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { WEEKDAYS } from '../vocabulary.ts'
import { lastDay, readAmounts } from './amount.ts'
import { baseAt } from './base.ts'

/** Behind or ahead, and from which day, by the words after an amount. */
function anchor(
  scene: Scene,
  at: number,
): { readonly day: number; readonly sign: 1 | -1; readonly end: number } | null {
  const { today } = scene
  const word = text(scene, at)
  if (today === null) return null
  if (word === 'ago') return { day: today, sign: -1, end: at + 1 }
  if (word === 'hence') return { day: today, sign: 1, end: at + 1 }
  if (word === 'from' && text(scene, at + 1) === 'now') return { day: today, sign: 1, end: at + 2 }
  if (word !== 'from' && word !== 'after' && word !== 'before') return null
  const date = baseAt(scene, at + 1)
  if (date?.first == null || date.first !== date.last) return null
  return { day: date.first, sign: word === 'before' ? -1 : 1, end: date.end }
}

function match(scene: Scene, at: number): Match | null {
  const number = WEEKDAYS.get(text(scene, at))
  if (number === undefined) return null
  const amounts = readAmounts(scene, skip(scene, at + 1, ','))
  if (amounts === null || amounts.some(({ unit, count }) => count === 'X' || !['W', 'M', 'Y'].includes(unit)))
    return null
  const from = anchor(scene, amounts[amounts.length - 1]?.end ?? at)
  const day = from === null ? null : lastDay(from.day, amounts, from.sign)
  return from === null || day === null ? null : dated(dayPeriod(day - dayOfWeek(day) + number), from.end)
}

/** "Monday three weeks from now", "Friday three weeks ago": the weekday of the week that lies so far away. */
export const weekdayShift: Rule = { name: 'weekday shift', starts: [...WEEKDAYS.keys()], match }
