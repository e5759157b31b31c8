import { weekday as dayOfWeek } from '../calendar.ts'
import { dated, dayPeriod, type Match, weekendPeriod } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { baseAt } from './base.ts'
import { feastIn, holiday } from './holiday.ts'
import { readYear } from './year.ts'

/** The weekend next to a day: Monday and Tuesday belong to the one before. */
function beside(day: Match, end: number): Match | null {
  if (day.first === null || day.first !== day.last) return null
  return dated(weekendPeriod(dayOfWeek(day.first) <= 2 ? day.first - 7 : day.first), end, day.absolute)
}

/** "the weekend of 3 May", "weekend of Halloween". */
function ofDay(scene: Scene, at: number): Match | null {
  const from = skip(scene, at, 'the')
  if (text(scene, from) !== 'weekend' || text(scene, from + 1) !== 'of') return null
  const day = baseAt(scene, from + 2)
  return day === null ? null : beside(day, day.end)
}

/** "Easter weekend", "Labor Day weekend 2021", "Christmas 2020 weekend". */
function ofFeast(scene: Scene, at: number): Match | null {
  const day = holiday.match(scene, at)
  if (day === null || text(scene, day.end) !== 'weekend') return null
  const year = day.absolute ? null : readYear(scene, day.end + 1)
  if (year === null) return beside(day, day.end + 1)
  const there = feastIn(scene, at, year.year)
  return there === null ? null : beside(dated(dayPeriod(there), year.end, true), year.end)
}

function match(scene: Scene, at: number): Match | null {
  return ofDay(scene, at) ?? ofFeast(scene, at)
}

/** The weekend of a day or a feast. */
export const weekendOf: Rule = {
  name: 'weekend of',
  starts: [...new Set(['the', 'weekend', ...holiday.starts])],
  match,
}
