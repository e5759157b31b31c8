import type { Match } from '../match.ts'
import { longest, rulebook } from '../rulebook.ts'
import type { Scene } from '../scene.ts'
import { calendarDate } from './calendar-date.ts'
import { century } from './century.ts'
import { decade } from './decade.ts'
import { deictic } from './deictic.ts'
import { holiday } from './holiday.ts'
import { dayOfTheMonth, nth } from './nth.ts'
import { numericDate } from './numeric-date.ts'
import { quarter } from './quarter.ts'
import { relativeMonth } from './relative-month.ts'
import { relativeUnit } from './relative-unit.ts'
import { season } from './season.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

/** The rules that name a date by itself; rules that build on a date ("early", "two days after") look here. */
export const BASE_RULES = [
  calendarDate,
  numericDate,
  weekday,
  deictic,
  relativeMonth,
  relativeUnit,
  quarter,
  season,
  holiday,
  decade,
  century,
  nth,
  dayOfTheMonth,
  year,
] as const

export const BASE = rulebook(BASE_RULES)

/** The longest date at an atom, looked for once. */
export function baseAt(scene: Scene, at: number): Match | null {
  const known = scene.known.get(at)
  if (known !== undefined) return known
  const found = longest(BASE, scene, at)
  scene.known.set(at, found)
  return found
}
