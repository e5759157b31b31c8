import type { Atom } from '../model/atom.ts'

/** A number that was read: its value, the index of the atom after it, and whether words wrote it. */
export interface Numeral {
  readonly value: number
  readonly end: number
  readonly words: boolean
}

/** The numbers below twenty by their words. */
export const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
}
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

const SMALL = new Map(Object.entries(ONES))
const TEN = new Map(Object.entries(TENS))
const ORDINAL = new Map(Object.entries(ORDINALS))
const SCALE = new Map(Object.entries(SCALES))

/** Words at which a number written in words may begin. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), ...TEN.keys()])
/** Words at which an ordinal written in words may begin. */
export const ORDINAL_WORDS: ReadonlySet<string> = new Set([...ORDINAL.keys(), ...TEN.keys()])

function text(atoms: readonly Atom[], i: number): string {
  return atoms[i]?.text ?? ''
}

/** Digits with groups of thousands and decimals: "25,000", "1.5". */
function figures(atoms: readonly Atom[], i: number): Numeral | null {
  const first = atoms[i]
  if (first === undefined || first.value < 0) return null
  let digits = first.text
  let end = i + 1
  // Four groups reach a quadrillion; a longer row is no number.
  while (end < i + 9 && text(atoms, end) === ',' && atoms[end]?.glued && atoms[end + 1]?.glued) {
    const group = atoms[end + 1] as Atom
    if (group.value < 0 || group.text.length !== 3 || first.text.length > 3) break
    digits += group.text
    end += 2
  }
  const fraction = atoms[end + 1]
  const decimal = text(atoms, end) === '.' && atoms[end]?.glued && fraction?.glued && fraction.value >= 0
  if (decimal && text(atoms, end + 2) !== '.')
    return { value: Number(`${digits}.${fraction.text}`), end: end + 2, words: false }
  return { value: Number(digits), end, words: false }
}

/** Words below a hundred: "seventeen", "forty", "forty-two", "forty two". */
function tens(atoms: readonly Atom[], i: number): Numeral | null {
  const small = SMALL.get(text(atoms, i))
  if (small !== undefined) return { value: small, end: i + 1, words: true }
  const ten = TEN.get(text(atoms, i))
  if (ten === undefined) return null
  const next = text(atoms, i + 1) === '-' ? i + 2 : i + 1
  const one = SMALL.get(text(atoms, next))
  if (one === undefined || one > 9 || one === 0) return { value: ten, end: i + 1, words: true }
  return { value: ten + one, end: next + 1, words: true }
}

/** Words below a thousand: "three hundred and five". */
function hundreds(atoms: readonly Atom[], i: number): Numeral | null {
  const first = tens(atoms, i)
  if (first === null || text(atoms, first.end) !== 'hundred') return first
  const after = text(atoms, first.end + 1) === 'and' ? first.end + 2 : first.end + 1
  const rest = tens(atoms, after)
  if (rest === null) return { value: first.value * 100, end: first.end + 1, words: true }
  return { value: first.value * 100 + rest.value, end: rest.end, words: true }
}

/** A number in words with its scales: "two hundred thousand", "two thousand and eighteen". */
function words(atoms: readonly Atom[], i: number): Numeral | null {
  let part = hundreds(atoms, i)
  if (part === null) return null
  let total = 0
  let limit = Number.POSITIVE_INFINITY
  for (;;) {
    const scale = SCALE.get(text(atoms, part.end))
    if (scale === undefined || scale >= limit) return { value: total + part.value, end: part.end, words: true }
    total += part.value * scale
    limit = scale
    const end: number = part.end + 1
    const next: Numeral | null = hundreds(atoms, text(atoms, end) === 'and' ? end + 1 : end)
    if (next === null || next.value >= limit) return { value: total, end, words: true }
    part = next
  }
}

/**
 * Reads a cardinal at atom `i`: "25,000", "1.5", "1.5 million", "three hundred", "two and a half".
 *
 * @returns null where none begins there.
 */
export function readNumeral(atoms: readonly Atom[], i: number): Numeral | null {
  const base = figures(atoms, i) ?? words(atoms, i)
  if (base === null) return null
  const scale = base.words ? undefined : SCALE.get(text(atoms, base.end))
  if (scale !== undefined) return { value: Math.round(base.value * scale * 100) / 100, end: base.end + 1, words: false }
  const half =
    text(atoms, base.end) === 'and' && text(atoms, base.end + 1) === 'a' && text(atoms, base.end + 2) === 'half'
  if (!half) return base
  const by = SCALE.get(text(atoms, base.end + 3))
  if (by !== undefined) return { value: (base.value + 0.5) * by, end: base.end + 4, words: true }
  return { value: base.value + 0.5, end: base.end + 3, words: base.words }
}

/** Reads an ordinal at atom `i`: "12th", "first", "twenty-first". Null where none begins there. */
export function readOrdinal(atoms: readonly Atom[], i: number): Numeral | null {
  const atom = atoms[i]
  if (atom === undefined) return null
  if (atom.value >= 0) {
    const suffix = atoms[i + 1]
    const fits = suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.text)
    return fits ? { value: atom.value, end: i + 2, words: false } : null
  }
  const plain = ORDINAL.get(atom.text)
  if (plain !== undefined) return { value: plain, end: i + 1, words: true }
  const ten = TEN.get(atom.text)
  if (ten === undefined) return null
  const next = text(atoms, i + 1) === '-' ? i + 2 : i + 1
  const one = ORDINAL.get(text(atoms, next))
  return one !== undefined && one < 10 ? { value: ten + one, end: next + 1, words: true } : null
}
