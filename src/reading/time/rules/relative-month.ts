import { civil } from '../calendar.ts'
import { dated, type Match, monthPeriod, vague } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { POINTERS } from '../vocabulary.ts'
import { readMonth } from './calendar-date.ts'

function match(scene: Scene, at: number): Match | null {
  const from = skip(scene, at, 'the')
  const offset = POINTERS.get(text(scene, from))
  if (offset === undefined) return null
  if (text(scene, from + 1) === 'may' && !scene.atoms[from + 1]?.capital) return null
  const said = readMonth(scene, skip(scene, from + 1, 'past', 'coming'))
  if (
    said === null ||
    (text(scene, said.end - 1) !== '.' &&
      !scene.atoms[said.end - 1]?.capital &&
      text(scene, said.end - 1).length < 4 &&
      text(scene, said.end - 1) !== 'may')
  )
    return null
  if (scene.today === null) return vague(`XXXX-${String(said.month).padStart(2, '0')}`, said.end)
  const { year, month } = civil(scene.today)
  const shifted =
    offset > 0 ? (said.month > month ? year : year + 1) : offset < 0 ? (said.month < month ? year : year - 1) : year
  return dated(monthPeriod(shifted, said.month), said.end, true)
}

/** "last September", "next June", "this August". */
export const relativeMonth: Rule = {
  name: 'relative month',
  starts: ['the', ...POINTERS.keys()],
  match,
}
