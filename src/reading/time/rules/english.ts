import { rulebook } from '../rulebook.ts'
import { BASE_RULES } from './base.ts'
import { clock, dayClock } from './clock.ts'
import { daypart } from './daypart.ts'
import { duration } from './duration.ts'
import { fuzzy } from './fuzzy.ts'
import { partAmount } from './part-amount.ts'
import { partOf } from './part-of.ts'
import { range } from './range.ts'
import { set } from './set.ts'
import { sharedMonth } from './shared-month.ts'
import { shift } from './shift.ts'
import { spokenClock } from './spoken-clock.ts'
import { weekRange } from './week-range.ts'
import { weekdayShift } from './weekday-shift.ts'
import { weekendOf } from './weekend-of.ts'

/** Every rule for English, the more telling one first where two match the same words. */
export const ENGLISH = rulebook([
  weekRange,
  range,
  partOf,
  partAmount,
  dayClock,
  spokenClock,
  daypart,
  shift,
  weekdayShift,
  weekendOf,
  sharedMonth,
  ...BASE_RULES,
  set,
  clock,
  fuzzy,
  duration,
])
