import type { Atom } from '../../model/atom.ts'
import { readNumeral } from '../../resources/english-numerals.ts'
import { CODES, DOLLAR_PREFIXES, NAMES, SIGNS } from './currencies.ts'

/** Money that was read: from atom `from` (a prefix may stand before where it was tried) to `end` (exclusive). */
export interface Sum {
  readonly amount: number
  /** ISO 4217; null where the words leave it open, "$" where only a bare dollar is named. */
  readonly currency: string | null
  readonly from: number
  readonly end: number
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
])

function text(atoms: readonly Atom[], at: number): string {
  return atoms[at]?.text ?? ''
}

/** A number with the short scales that money has: "40m", "3bn", "40-million". */
export function readScaled(
  atoms: readonly Atom[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  const said = readNumeral(atoms, at)
  if (said === null) return null
  const next = text(atoms, said.end) === '-' ? said.end + 1 : said.end
  const scale = SCALES.get(text(atoms, next))
  const fits = scale !== undefined && (text(atoms, next).length > 3 || atoms[next]?.glued === true)
  if (!fits || said.words) return said
  return { value: Math.round(said.value * scale * 100) / 100, end: next + 1 }
}

/** The currency's name at `at`, and the atom after it: "U.S. dollars", "CFA francs", "rubles". */
export function nameAt(
  atoms: readonly Atom[],
  at: number,
): { readonly currency: string | null; readonly end: number } | null {
  let from = at
  if (text(atoms, from) === 'u' && text(atoms, from + 1) === '.' && text(atoms, from + 2) === 's') {
    from += text(atoms, from + 3) === '.' ? 4 : 3
    return /^dollars?$/.test(text(atoms, from)) ? { currency: 'USD', end: from + 1 } : null
  }
  for (let length = 3; length >= 1; length--) {
    const last = singular(text(atoms, from + length - 1))
    const key = length === 1 ? last : `${text(atoms, from + length - 2)} ${last}`
    const currency = NAMES.get(key)
    if (currency !== undefined && key !== '' && !(key === 'pound' && isWeight(atoms, from)))
      return { currency, end: from + length }
  }
  return null
}

/** "A 500-pound bomb", "2,000 pounds of cheese": pounds are money where they are many and of nothing, or of what is money. */
function isWeight(atoms: readonly Atom[], at: number): boolean {
  if (text(atoms, at) !== 'pounds' || text(atoms, at - 1) === '-') return true
  return text(atoms, at + 1) === 'of' && !atoms.slice(at + 2, at + 5).some((atom) => MONEY.has(atom.text))
}

const MONEY: ReadonlySet<string> = new Set(
  'aid assistance help support debt debts investment investments grants funding funds loans credit relief trade money taxes'.split(
    ' ',
  ),
)

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['zlotys', 'zloty'],
  ['kroner', 'krone'],
  ['kronor', 'krona'],
  ['kronur', 'krona'],
  ['lei', 'leu'],
  ['soles', 'sol'],
  ['reais', 'real'],
  ['hryvnias', 'hryvnia'],
])

function singular(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Who issues a dollar sign: letters just before it, "US $", "A$". */
function prefix(atoms: readonly Atom[], sign: number): { readonly currency: string | null; readonly from: number } {
  const before = text(atoms, sign - 1)
  if (before === '.' && text(atoms, sign - 2) === 's' && text(atoms, sign - 3) === '.' && text(atoms, sign - 4) === 'u')
    return { currency: 'USD', from: sign - 4 }
  const known = DOLLAR_PREFIXES.get(before)
  const tight = atoms[sign]?.glued === true || before === 'us' || before === 'usd'
  if (known !== undefined && tight && atoms[sign - 1]?.capital) return { currency: known, from: sign - 1 }
  return { currency: null, from: sign }
}

/** Reads money at atom `at`, which is a sign, a code or a number: "US$40 million", "EUR 3bn", "40 million dollars". */
export function readMoney(atoms: readonly Atom[], at: number): Sum | null {
  const word = text(atoms, at)
  const sign = SIGNS.get(word)
  if (sign !== undefined) {
    const said = readScaled(atoms, word === 'rs' && text(atoms, at + 1) === '.' ? at + 2 : at + 1)
    if (said === null) return null
    const { currency, from } = word === '$' ? prefix(atoms, at) : { currency: sign, from: at }
    return { amount: said.value, currency, from, end: said.end }
  }
  if (CODES.has(word) && atoms[at]?.capital) {
    const said = readScaled(atoms, at + 1)
    return said === null ? null : { amount: said.value, currency: word.toUpperCase(), from: at, end: said.end }
  }
  const said = readScaled(atoms, at)
  if (said === null) return null
  if (text(atoms, said.end) === '€') return { amount: said.value, currency: 'EUR', from: at, end: said.end + 1 }
  const next = text(atoms, said.end) === '-' ? said.end + 1 : said.end
  if (CODES.has(text(atoms, next)) && atoms[next]?.capital && text(atoms, next).length === 3)
    return { amount: said.value, currency: text(atoms, next).toUpperCase(), from: at, end: next + 1 }
  const name = nameAt(atoms, next)
  return name === null ? null : { amount: said.value, currency: name.currency, from: at, end: name.end }
}

/** Whether a sum names a bare dollar: by sign or by word, with nothing that says whose. */
export function isBareDollar(atoms: readonly Atom[], sum: Sum): boolean {
  if (sum.currency !== null) return false
  return text(atoms, sum.from) === '$' || /^dollars?$/.test(text(atoms, sum.end - 1))
}
