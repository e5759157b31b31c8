import type { Atom } from '../../model/atom.ts'
import type { Token } from '../../model/token.ts'
import { readOrdinal } from '../../resources/english-numerals.ts'

const TIMES: ReadonlySet<string> = new Set(
  'year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries am pm'.split(
    ' ',
  ),
)
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)
const RATES: ReadonlySet<string> = new Set(['%', 'percent', 'per', 'percentage', 'pc', '°', 'degrees'])
const LABELS: ReadonlySet<string> = new Set(
  'category route boeing type class grade model article section chapter page resolution no number flight group channel day phase level protocol stage'.split(
    ' ',
  ),
)

const ERAS: ReadonlySet<string> = new Set(['bc', 'bce', 'ad', 'ce', 'b', 'c'])

function text(atoms: readonly Atom[], at: number): string {
  return atoms[at]?.text ?? ''
}

/**
 * Whether the number at atoms `from` to `end` (exclusive), which has no unit, is something else than an amount: a
 * percentage, a year, a date, a clock time, an ordinal, an age, the number in a name or a bare pronoun ("one").
 */
export function excluded(
  atoms: readonly Atom[],
  tokens: readonly Token[],
  from: number,
  end: number,
  value: number,
): boolean {
  const before = text(atoms, from - 1)
  const after = text(atoms, end)
  const next = after === '-' ? text(atoms, end + 1) : after
  if (RATES.has(next) || TIMES.has(next) || next === 'old') return true
  if (MONTHS.has(next) || MONTHS.has(before) || (before === '.' && MONTHS.has(text(atoms, from - 2)))) return true
  if (after === ':' || before === ':' || after === '/' || before === '#') return true
  if (atoms[end]?.glued && /^[\p{L}]/u.test(after)) return true
  if (LABELS.has(before) || ERAS.has(next) || readOrdinal(atoms, from) !== null) return true
  const token = tokens[(atoms[from] as Atom).token]
  if (token === undefined) return true
  // In apposition after a name and before a comma stands an age: "Ivanov, 54, said".
  if (before === ',' && after === ',' && value < 120) return true
  if (before === 'aged' || (before === 'age' && value < 120)) return true
  const year = end === from + 1 && atoms[from]?.text.length === 4 && value >= 1800 && value <= 2100
  const counted = token.deprel.startsWith('nummod')
  if (year && !counted) return true
  if (text(atoms, from) === 'one' && !counted) return true
  const last = tokens[(atoms[end - 1] as Atom).token]
  // What is counted must be a noun that stands after it: a bare figure is a score, a vote or a label.
  if (counted && token.head <= token.id) return true
  const noun = last === undefined ? undefined : tokens[last.id]
  return (
    !counted &&
    !(
      noun !== undefined &&
      (noun.upos === 'NOUN' || noun.upos === 'ADJ' || noun.upos === 'PROPN' || noun.form === 'of')
    )
  )
}
