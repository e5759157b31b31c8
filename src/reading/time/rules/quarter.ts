import { ORDINAL_WORDS, readOrdinal } from '../../../resources/english-numerals.ts'
import { civil } from '../calendar.ts'
import { dated, halfPeriod, type Match, quarterPeriod, vague } from '../match.ts'
import { looks, type Rule, type Scene, skip, text } from '../scene.ts'
import { POINTERS } from '../vocabulary.ts'
import { readYear } from './year.ts'

/** "of 2022", "2022", "last year", "of this year" at `at`. */
function yearAfter(scene: Scene, at: number): { readonly year: number; readonly end: number } | null {
  let from = at
  for (const word of [',', '-', 'of', 'in', 'the']) from = skip(scene, from, word)
  const said = readYear(scene, from)
  if (said !== null) return said
  const offset = POINTERS.get(text(scene, from))
  if (offset === undefined || scene.today === null || text(scene, from + 1) !== 'year') return null
  return { year: civil(scene.today).year + offset, end: from + 2 }
}

/** The last such part of a year from publication, or the next one where the clause looks ahead. */
function nearYear(scene: Scene, at: number, lastMonth: number): number | null {
  if (scene.today === null) return null
  const { year, month } = civil(scene.today)
  return looks(scene, at) === 'future' ? (lastMonth >= month ? year : year + 1) : lastMonth <= month ? year : year - 1
}

function part(scene: Scene, at: number, number: number, kind: 'Q' | 'H', end: number, known: number | null): Match {
  const said = known === null ? yearAfter(scene, end) : null
  const lastMonth = kind === 'Q' ? number * 3 : number * 6
  const year = known ?? said?.year ?? nearYear(scene, at, lastMonth - (kind === 'Q' ? 2 : 5))
  if (year === null) return vague(`XXXX-${kind}${number}`, said?.end ?? end)
  const period = kind === 'Q' ? quarterPeriod(year, number) : halfPeriod(year, number)
  return dated(period, said?.end ?? end, (known ?? said) !== null)
}

/** "Q3", "H1" at an atom. */
function code(
  scene: Scene,
  at: number,
): { readonly kind: 'Q' | 'H'; readonly number: number; readonly end: number } | null {
  const letter = text(scene, at)
  const number = scene.atoms[at + 1]
  if ((letter !== 'q' && letter !== 'h') || !number?.glued || number.value < 1) return null
  if (number.value > (letter === 'q' ? 4 : 2)) return null
  return { kind: letter === 'q' ? 'Q' : 'H', number: number.value, end: at + 2 }
}

function match(scene: Scene, at: number): Match | null {
  const plain = code(scene, at)
  if (plain !== null) return part(scene, at, plain.number, plain.kind, plain.end, null)
  const year = readYear(scene, at) ?? glued(scene, at)
  if (year !== null) {
    const after = code(scene, skip(scene, year.end, '-', ','))
    return after === null ? null : part(scene, at, after.number, after.kind, after.end, year.year)
  }
  const said = readOrdinal(scene.atoms, skip(scene, at, 'the'))
  if (said === null || said.value > 4) return null
  const unit = skip(scene, skip(scene, said.end, 'fiscal'), '-')
  if (text(scene, unit) === 'quarter') return part(scene, at, said.value, 'Q', unit + 1, null)
  if (text(scene, unit) !== 'half' || said.value > 2) return null
  const known = yearAfter(scene, unit + 1)
  return known === null ? null : part(scene, at, said.value, 'H', known.end, known.year)
}

/** "2016H2" is one word to a reader. */
function glued(scene: Scene, at: number): { readonly year: number; readonly end: number } | null {
  const atom = scene.atoms[at]
  return atom !== undefined && atom.text.length === 4 && atom.value > 1000 ? { year: atom.value, end: at + 1 } : null
}

/** "the first quarter of 2022", "Q3 this year", "2016 Q3", "H1 2016", "the second half of 2019". */
export const quarter: Rule = { name: 'quarter', starts: ['#', 'the', 'q', 'h', ...ORDINAL_WORDS], match }
