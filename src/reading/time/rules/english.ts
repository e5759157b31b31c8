import { rulebook } from '../rulebook.ts'
import { BASE_RULES } from './base.ts'
import { clock, dayClock } from './clock.ts'
import { daypart } from './daypart.ts'
import { duration } from './duration.ts'
import { fuzzy } from './fuzzy.ts'
import { partOf } from './part-of.ts'
import { range } from './range.ts'
import { set } from './set.ts'
import { shift } from './shift.ts'
import { spokenClock } from './spoken-clock.ts'

/** Every rule for English, the more telling one first where two match the same words. */
export const ENGLISH = rulebook([
  range,
  partOf,
  dayClock,
  spokenClock,
  daypart,
  shift,
  ...BASE_RULES,
  set,
  clock,
  fuzzy,
  duration,
])
