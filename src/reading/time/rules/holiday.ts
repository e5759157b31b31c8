import { civil, dayOf, easter, islamic, weekday } from '../calendar.ts'
import { dated, dayPeriod, type Match, vague } from '../match.ts'
import { looks, type Rule, type Scene, skip, text } from '../scene.ts'
import { POINTERS } from '../vocabulary.ts'
import { readYear } from './year.ts'

/** The nth (from 1) given weekday of a month; the last one where n is -1. */
export function nthWeekday(year: number, month: number, day: number, n: number): number {
  if (n < 0) {
    const end = month === 12 ? dayOf(year + 1, 1, 1) - 1 : dayOf(year, month + 1, 1) - 1
    return end - ((weekday(end) - day + 7) % 7)
  }
  const first = dayOf(year, month, 1)
  return first + ((day - weekday(first) + 7) % 7) + (n - 1) * 7
}

/** Feasts that more than one state keeps on the same day, by their words; apostrophes and "day" left out. */
const DAYS: ReadonlyMap<string, (year: number) => number> = new Map([
  ['christmas', (y: number) => dayOf(y, 12, 25)],
  ['xmas', (y: number) => dayOf(y, 12, 25)],
  ['christmas eve', (y: number) => dayOf(y, 12, 24)],
  ['boxing day', (y: number) => dayOf(y, 12, 26)],
  ['new year', (y: number) => dayOf(y, 1, 1)],
  ['new year eve', (y: number) => dayOf(y, 12, 31)],
  ['valentine', (y: number) => dayOf(y, 2, 14)],
  ['halloween', (y: number) => dayOf(y, 10, 31)],
  ['may day', (y: number) => dayOf(y, 5, 1)],
  ['epiphany', (y: number) => dayOf(y, 1, 6)],
  ['all saints', (y: number) => dayOf(y, 11, 1)],
  ['easter', easter],
  ['easter sunday', easter],
  ['easter monday', (y: number) => easter(y) + 1],
  ['good friday', (y: number) => easter(y) - 2],
  ['ash wednesday', (y: number) => easter(y) - 46],
  ['palm sunday', (y: number) => easter(y) - 7],
  ['ascension', (y: number) => easter(y) + 39],
  ['pentecost', (y: number) => easter(y) + 49],
  ['thanksgiving', (y: number) => nthWeekday(y, 11, 4, 4)],
  ['maundy thursday', (y: number) => easter(y) - 3],
  ['black friday', (y: number) => nthWeekday(y, 11, 4, 4) + 1],
  ['cyber monday', (y: number) => nthWeekday(y, 11, 4, 4) + 4],
  ['labor day', (y: number) => nthWeekday(y, 9, 1, 1)],
  ['memorial day', (y: number) => nthWeekday(y, 5, 1, -1)],
  ['columbus day', (y: number) => nthWeekday(y, 10, 1, 2)],
  ['veterans day', (y: number) => dayOf(y, 11, 11)],
  ['armistice day', (y: number) => dayOf(y, 11, 11)],
  ['bastille day', (y: number) => dayOf(y, 7, 14)],
  ['earth day', (y: number) => dayOf(y, 4, 22)],
  ['juneteenth', (y: number) => dayOf(y, 6, 19)],
  ['labour day', (y: number) => dayOf(y, 5, 1)],
  ['workers day', (y: number) => dayOf(y, 5, 1)],
  ['international workers day', (y: number) => dayOf(y, 5, 1)],
  ['women day', (y: number) => dayOf(y, 3, 8)],
  ['international women day', (y: number) => dayOf(y, 3, 8)],
  ['saint patrick', (y: number) => dayOf(y, 3, 17)],
  ['st patrick', (y: number) => dayOf(y, 3, 17)],
  ['eid al fitr', (y: number) => islamic(y, 10, 1)],
  ['eid ul fitr', (y: number) => islamic(y, 10, 1)],
  ['eid al adha', (y: number) => islamic(y, 12, 10)],
  ['eid ul adha', (y: number) => islamic(y, 12, 10)],
])
const EXTRA: ReadonlySet<string> = new Set([...DAYS.keys()].flatMap((key) => key.split(' ').slice(1)).concat('day'))

const WEEK = 7

/** First words that mean something else without a capital. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'new',
  'good',
  'may',
  'boxing',
  'ash',
  'palm',
  'ascension',
  'all',
  'epiphany',
])

/** The feast's key at `at` and the atom after it. */
function read(scene: Scene, at: number): { readonly day: (year: number) => number; readonly end: number } | null {
  let key = text(scene, at)
  let end = at + 1
  let best: { readonly day: (year: number) => number; readonly end: number } | null = null
  for (let steps = 0; steps < 5; steps++) {
    const day = DAYS.get(key)
    if (day !== undefined) best = { day, end }
    if (/^['’]$/.test(text(scene, end)) && text(scene, end + 1) === 's' && scene.atoms[end + 1]?.glued) end += 2
    else if ((text(scene, end) === '-' && scene.atoms[end]?.glued) || (key === 'st' && text(scene, end) === '.')) end++
    else if (/^['’]$/.test(text(scene, end))) end++
    const next = text(scene, end)
    if (!EXTRA.has(next)) break
    if (next === 'day' && best !== null) return { day: best.day, end: end + 1 }
    key = `${key} ${next}`
    end++
  }
  return best
}

/** The day of a feast at `at` in a year that stands elsewhere. */
export function feastIn(scene: Scene, at: number, year: number): number | null {
  return read(scene, skip(scene, at, 'the'))?.day(year) ?? null
}

function match(scene: Scene, at: number): Match | null {
  let from = skip(scene, at, 'the')
  const offset = POINTERS.get(text(scene, from))
  if (offset !== undefined) from++
  const led = offset !== undefined || ['before', 'after', 'until', 'by', 'since'].includes(text(scene, from - 1))
  const small = !scene.atoms[from]?.capital && EVERYDAY.has(text(scene, from))
  if (small && !(led && text(scene, from) === 'new')) return null
  const said = read(scene, from)
  if (said === null || (text(scene, from) === 'new' && !scene.atoms[from]?.capital && text(scene, from + 2) === ','))
    return null
  const year = readYear(scene, skip(scene, said.end, ',', 'of', 'in'))
  if (year !== null) return dated(dayPeriod(said.day(year.year)), year.end, true)
  if (scene.today === null) return vague('XXXX-XX-XX', said.end)
  const here = civil(scene.today).year
  const nearest = looks(scene, at)
  const choices = [here - 1, here, here + 1].map(said.day)
  const today = scene.today
  const after = choices.find((day) => day >= today) as number
  const before = choices.filter((day) => day <= today).at(-1) as number
  const closer = after - today < today - before
  // "ahead of the feast" two days before it has a past verb too.
  const close = nearest === 'past' ? closer && after - today <= WEEK : nearest === 'future' || closer
  const ahead = offset === undefined ? close : offset > 0
  return dated(dayPeriod(offset === 0 ? said.day(here) : ahead ? after : before), said.end)
}

/** "Christmas", "New Year's Day", "last Easter", "Good Friday 2019". */
export const holiday: Rule = {
  name: 'holiday',
  starts: ['the', ...new Set([...DAYS.keys()].map((key) => key.split(' ')[0] as string)), ...POINTERS.keys()],
  match,
}
