import { civil } from '../calendar.ts'
import { dated, type Match, seasonPeriod, vague } from '../match.ts'
import { looks, type Rule, type Scene, skip, text } from '../scene.ts'
import { POINTERS, SEASONS } from '../vocabulary.ts'
import { readYear } from './year.ts'

const START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const BEFORE: ReadonlySet<string> = new Set([
  'in',
  'during',
  'since',
  'by',
  'until',
  'till',
  'before',
  'after',
  'late',
  'early',
  'mid',
  '-',
  'of',
  'from',
  'through',
])

/** The season's year: the last one begun, or the next one where the clause looks ahead. */
function nearYear(scene: Scene, at: number, season: string): number | null {
  if (scene.today === null) return null
  const { year, month } = civil(scene.today)
  const start = START[season] ?? 6
  if (looks(scene, at) === 'future') return start + 2 >= month ? year : year + 1
  return start <= month ? year : year - 1
}

function match(scene: Scene, at: number): Match | null {
  const offset = POINTERS.get(text(scene, at))
  const the = text(scene, at) === 'the'
  let from = offset !== undefined || the ? at + 1 : at
  from = skip(scene, from, 'northern', 'southern')
  const season = SEASONS.get(text(scene, from))
  if (season === undefined) return null
  const end = from + 1
  const said = readYear(scene, skip(scene, end, 'of', ','))
  if (said !== null) return dated(seasonPeriod(said.year, season), said.end, true)
  if (offset !== undefined) {
    if (scene.today === null) return vague(`XXXX-${season}`, end)
    const { year, month } = civil(scene.today)
    const start = START[season] ?? 6
    const shifted =
      offset > 0 ? (start > month ? year : year + 1) : offset < 0 ? (start + 2 < month ? year : year - 1) : year
    return dated(seasonPeriod(shifted, season), end)
  }
  const noun = scene.tokens[scene.atoms[from]?.token ?? -1]?.upos !== 'VERB'
  if (!noun || text(scene, from) === 'fall' || (!the && !BEFORE.has(text(scene, at - 1)))) return null
  const year = nearYear(scene, at, season)
  return year === null ? vague(`XXXX-${season}`, end) : dated(seasonPeriod(year, season), end)
}

/** "summer 2020", "the spring of 2019", "last winter", "in autumn". */
export const season: Rule = { name: 'season', starts: ['the', ...SEASONS.keys(), ...POINTERS.keys()], match }
