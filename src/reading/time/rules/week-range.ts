import { weekday as dayOfWeek } from '../calendar.ts'
import { dated, type Match, spanPeriod } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { POINTERS, WEEKDAYS } from '../vocabulary.ts'
import { JOINTS } from './range.ts'

/** Two weekdays at `at`, after "from" or "between": their numbers and the atom after. */
function weekdays(
  scene: Scene,
  at: number,
): { readonly from: number; readonly to: number; readonly end: number } | null {
  const opener = text(scene, at)
  const first = skip(scene, at, 'from', 'between')
  const from = WEEKDAYS.get(text(scene, first))
  const joint = text(scene, first + 1)
  if (from === undefined || !(JOINTS.has(joint) || (joint === 'and' && opener === 'between'))) return null
  const to = WEEKDAYS.get(text(scene, first + 2))
  return to === undefined || to <= from ? null : { from, to, end: first + 3 }
}

/** "of next week" at `at`: how many weeks from this one, and the atom after. */
function pointedWeek(scene: Scene, at: number): { readonly weeks: number; readonly end: number } | null {
  const from = skip(scene, at, 'the')
  const weeks = POINTERS.get(text(scene, from))
  return weeks !== undefined && text(scene, from + 1) === 'week' ? { weeks, end: from + 2 } : null
}

function match(scene: Scene, at: number): Match | null {
  if (scene.today === null) return null
  const week = pointedWeek(scene, at)
  const days = weekdays(scene, week === null ? at : skip(scene, week.end, ','))
  if (days === null) return null
  const after = week ?? pointedWeek(scene, skip(scene, days.end, ',', 'of', 'in'))
  if (after === null) return null
  const before = scene.today - dayOfWeek(scene.today) + 7 * after.weeks
  return dated(spanPeriod(before + days.from, before + days.to), week === null ? after.end : days.end)
}

/** "next week between Tuesday and Thursday", "Monday to Wednesday of this week". */
export const weekRange: Rule = {
  name: 'range in a week',
  starts: ['the', 'from', 'between', ...POINTERS.keys(), ...WEEKDAYS.keys()],
  match,
}
