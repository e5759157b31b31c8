import { NUMBER_WORDS, readNumeral } from '../../../resources/english-numerals.ts'
import { dated, type Match, vague, yearPeriod } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { UNITS } from '../vocabulary.ts'

/** Words after which four digits are a year. */
const BEFORE: ReadonlySet<string> = new Set(
  'in since of from until till by during before after late early mid year through to between around circa and for than the'.split(
    ' ',
  ),
)
const CURRENCY: ReadonlySet<string> = new Set([
  '$',
  '€',
  '£',
  '¥',
  '#',
  'no',
  'page',
  'flight',
  'some',
  'about',
  'nearly',
  'almost',
])

/** Four digits from 1000 to 2199 at `at`; no judgement of what stands around. */
export function yearFigure(scene: Scene, at: number): number | null {
  const atom = scene.atoms[at]
  if (atom === undefined || atom.text.length !== 4 || atom.value < 1000 || atom.value > 2199) return null
  const next = scene.atoms[at + 1]
  const more = scene.atoms[at + 2]
  if ((text(scene, at + 1) === ',' || text(scene, at + 1) === '.') && next?.glued && more?.glued && more.value >= 0)
    return null
  if (next?.glued && /^[a-z]/.test(next.text)) return null
  return atom.value
}

/** A year in figures or words ("nineteen ninety-nine", "two thousand and eighteen"), with the atom after it. */
export function readYear(scene: Scene, at: number): { readonly year: number; readonly end: number } | null {
  const figure = yearFigure(scene, at)
  if (figure !== null) return { year: figure, end: at + 1 }
  const quote = text(scene, at)
  const short = scene.atoms[at + 1]
  if ((quote === "'" || quote === '’' || quote === '‘') && short?.glued && short.text.length === 2 && short.value >= 0)
    return text(scene, at + 2) === 's' ? null : { year: shortYear(short.value), end: at + 2 }
  if (!NUMBER_WORDS.has(quote)) return null
  const head = readNumeral(scene.atoms, at)
  if (head === null) return null
  if (head.value >= 1000 && head.value < 2200 && head.value % 1 === 0) return { year: head.value, end: head.end }
  if (head.value % 100 === 0 && head.value >= 1000) return null
  const hundreds = head.value <= 20 && head.value >= 10 ? head.value : null
  if (hundreds === null) return null
  const tail = readNumeral(scene.atoms, head.end)
  if (tail === null || !tail.words || tail.value < 10 || tail.value > 99) return null
  return { year: hundreds * 100 + tail.value, end: tail.end }
}

/** The year that two digits mean: 00 to 49 are of this century. */
export function shortYear(value: number): number {
  return value < 50 ? 2000 + value : 1900 + value
}

/** Whether four digits count things or name a year, by the words around. */
function counts(scene: Scene, at: number): boolean {
  const before = text(scene, at - 1)
  if (CURRENCY.has(before)) return true
  const after = text(scene, at + 1)
  if (after === '%' || after === 'percent' || UNITS.has(after) || after === 'per' || after === '°') return true
  const atom = scene.atoms[at]
  const next = scene.atoms[at + 1]
  if (atom === undefined || next === undefined) return false
  if (scene.tokens[next.token]?.xpos === 'NNS' && !BEFORE.has(before)) return true
  const token = scene.tokens[atom.token]
  if (BEFORE.has(before) || token === undefined) return false
  return atom.value < 1900 || atom.value > 2100
}

/** Digits on digits after the year: "2021-3-40" is no date, and its year says nothing. */
function numbered({ atoms }: Scene, at: number): boolean {
  const [joint, first, again, second] = [atoms[at + 1], atoms[at + 2], atoms[at + 3], atoms[at + 4]]
  if (joint === undefined || again === undefined || joint.text !== again.text || !/^[-/.]$/.test(joint.text))
    return false
  return (first?.value ?? -1) >= 0 && (second?.value ?? -1) >= 0 && [joint, first, again, second].every((a) => a?.glued)
}

/** "fiscal year 2021", "fiscal 2021", "FY2021": TIMEX3 marks the year; which days it has, no calendar says. */
function fiscal(scene: Scene, at: number): Match | null {
  const year = yearFigure(scene, skip(scene, at + 1, 'year'))
  return year === null ? null : vague(`FY${year}`, skip(scene, at + 1, 'year') + 1)
}

function match(scene: Scene, at: number): Match | null {
  if (text(scene, at) === 'fiscal' || text(scene, at) === 'fy') return fiscal(scene, at)
  if (text(scene, at) === 'year') {
    const next = scene.atoms[at + 1]
    const said = readYear(scene, at + 1)
    if (said !== null) return dated(yearPeriod(said.year), said.end, true)
    const words = NUMBER_WORDS.has(text(scene, at + 1)) ? readNumeral(scene.atoms, at + 1) : null
    if (words !== null && words.value >= 100 && words.value < 2200 && words.value % 1 === 0)
      return dated(yearPeriod(words.value), words.end, true)
    const count = next?.value !== -1 && next?.text.length === 3 ? next.value : null
    return count === null ? null : dated(yearPeriod(count), at + 2, true)
  }
  if (scene.atoms[at]?.glued && /[\p{L}\p{N}$€£#.,]/u.test(text(scene, at - 1))) return null
  const said = readYear(scene, at)
  if (said === null) return null
  const figure = yearFigure(scene, at)
  if (figure !== null && (counts(scene, at) || numbered(scene, at))) return null
  if (figure === null && NUMBER_WORDS.has(text(scene, at)) && UNITS.has(text(scene, said.end))) return null
  return dated(yearPeriod(said.year), said.end, true)
}

/** "2021", "'82", "nineteen ninety-nine", "year 2008". */
export const year: Rule = {
  name: 'year',
  starts: [
    '#',
    'year',
    'fiscal',
    'fy',
    "'",
    '’',
    '‘',
    'nineteen',
    'eighteen',
    'seventeen',
    'sixteen',
    'fifteen',
    'twenty',
    'two',
  ],
  match,
}
