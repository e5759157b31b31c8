import type { Atom } from '../../model/atom.ts'

/** Hedges of one to three words before an amount, as the text has them. */
const HEDGES: ReadonlySet<string> = new Set([
  'some',
  'about',
  'around',
  'nearly',
  'almost',
  'approximately',
  'roughly',
  'over',
  'under',
  'circa',
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'no more than',
  'no less than',
  'no fewer than',
  'not less than',
  'as many as',
  'as much as',
  'up to',
  'close to',
  'an estimated',
  'estimated',
  'another',
  'an additional',
  'additional',
  'only',
  'just over',
  'just under',
  'well over',
])
const LONGEST = 3

/** A hedge that ends just before atom `at`: its words and the atom where it begins. */
export function hedgeBefore(
  atoms: readonly Atom[],
  at: number,
): { readonly words: string; readonly from: number } | null {
  let words = ''
  let best: { readonly words: string; readonly from: number } | null = null
  for (let from = at - 1; from >= 0 && from >= at - LONGEST; from--) {
    words = words === '' ? (atoms[from] as Atom).text : `${(atoms[from] as Atom).text} ${words}`
    if (HEDGES.has(words)) best = { words, from }
  }
  return best
}

/** Words that stand for an amount without a figure, before a unit or a noun. */
export const VAGUE: ReadonlyMap<string, string> = new Map([
  ['many', 'many'],
  ['several', 'several'],
  ['few', 'few'],
  ['numerous', 'numerous'],
  ['countless', 'countless'],
  ['dozens', 'dozens of'],
  ['scores', 'scores of'],
  ['hundreds', 'hundreds of'],
  ['thousands', 'thousands of'],
  ['millions', 'millions of'],
  ['billions', 'billions of'],
  ['tons', 'tons of'],
])
