import { addMonths, civil, dayOf, monthLength } from '../calendar.ts'
import { dated, dayPeriod, type Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { baseAt } from './base.ts'
import { readDay } from './calendar-date.ts'

const LEADS: ReadonlySet<string> = new Set([
  'on',
  'of',
  'at',
  'for',
  'by',
  'since',
  'after',
  'before',
  'until',
  'both',
  ',',
])

/** The day that stands behind "and", "or", a comma: "6 May" of "5 and 6 May", over at most four such numbers. */
function listed(scene: Scene, at: number): Match | null {
  let from = at
  for (let steps = 0; steps < 4; steps++) {
    const comma = skip(scene, from, ',')
    const joined = skip(scene, comma, 'and', 'or', '&')
    if (joined === from) return null
    const next = skip(scene, joined, 'the')
    const day = baseAt(scene, next)
    if (day !== null && day.first !== null && day.first === day.last) return joined > comma ? day : null
    const more = readDay(scene, next)
    if (more === null) return null
    from = more.end
  }
  return null
}

function match(scene: Scene, at: number): Match | null {
  if (!LEADS.has(text(scene, at - 1))) return null
  const said = readDay(scene, skip(scene, at, 'the'))
  const last = said === null ? null : listed(scene, said.end)
  if (said === null || last?.first == null) return null
  const { year, month, day } = civil(last.first)
  // "on 30 and 1 May" has the first of its days in April.
  const of = civil(addMonths(dayOf(year, month, 1), said.day < day ? 0 : -1))
  if (said.day === day || said.day > monthLength(of.year, of.month)) return null
  return dated(dayPeriod(dayOf(of.year, of.month, said.day)), said.end, last.absolute)
}

/** The "5" of "on 5 and 6 May", "the 3rd" of "the 3rd, 4th and 5th of May": a day whose month stands with the last. */
export const sharedMonth: Rule = { name: 'shared month', starts: ['#', 'the'], match }
