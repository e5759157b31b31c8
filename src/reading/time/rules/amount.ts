import { readNumeral } from '../../../resources/english-numerals.ts'
import { shift, type Unit, workdays } from '../match.ts'
import { type Scene, skip, text } from '../scene.ts'
import { FUZZY, PLURAL_UNITS, UNITS } from '../vocabulary.ts'

/** A count of a unit: "two weeks", "several years", "an hour and a half". `count` is "X" where no number is named. */
export interface Amount {
  readonly count: number | 'X'
  readonly unit: Unit
  readonly end: number
  readonly plural: boolean
  /** Days of work: Saturday and Sunday do not count. */
  readonly business: boolean
}

/** Letters that stand for a unit after a figure: "3h", "3Y". */
const LETTERS: ReadonlyMap<string, Unit> = new Map([
  ['h', 'H'],
  ['y', 'Y'],
  ['yr', 'Y'],
  ['yrs', 'Y'],
])

const SKIPPED: readonly string[] = [
  '-',
  'full',
  'whole',
  'straight',
  'consecutive',
  'long',
  'more',
  'calendar',
  'trading',
  'business',
  'working',
  'successive',
  'school',
]

function count(scene: Scene, at: number): { readonly count: number | 'X'; readonly end: number } | null {
  const word = text(scene, at)
  if (word === '½') return { count: 0.5, end: skip(scene, at + 1, '-', 'an') }
  if (word === 'half') {
    const end = skip(scene, skip(scene, at + 1, '-'), 'a', 'an')
    return { count: 0.5, end }
  }
  if (word === 'a' || word === 'an' || word === 'another') {
    const next = text(scene, at + 1)
    if (next === 'few' || next === 'number') return { count: 'X', end: skip(scene, at + 2, 'of') }
    if (next === 'couple') return { count: 2, end: skip(scene, at + 3 - 1, 'of') }
    if (next === 'half') return { count: 0.5, end: skip(scene, at + 2, '-') }
    if (next === 'dozen') return { count: 12, end: at + 2 }
    if (next === 'hundred') return { count: 100, end: at + 2 }
    return { count: 1, end: at + 1 }
  }
  if (word === 'couple') return { count: 2, end: skip(scene, at + 1, 'of') }
  if (word === 'dozens') return { count: 'X', end: skip(scene, at + 1, 'of') }
  if (FUZZY.has(word)) return { count: 'X', end: at + 1 }
  const number = readNumeral(scene.atoms, at)
  if (number === null) return null
  if (text(scene, number.end) === '½') return { count: number.value + 0.5, end: number.end + 1 }
  const rest = text(scene, number.end) === 'and' && text(scene, number.end + 1) === 'half'
  if (rest) return { count: number.value + 0.5, end: number.end + 2 }
  const a =
    text(scene, number.end) === 'and' &&
    text(scene, number.end + 1) === 'a' &&
    text(scene, number.end + 2) === 'quarter'
  return a ? { count: number.value + 0.25, end: number.end + 3 } : { count: number.value, end: number.end }
}

/** "and a half" after a unit. */
function tail(scene: Scene, at: number): { readonly more: number; readonly end: number } | null {
  if (text(scene, at) !== 'and') return null
  const from = skip(scene, at + 1, 'a')
  if (text(scene, from) === 'half') return { more: 0.5, end: from + 1 }
  return text(scene, from) === 'quarter' && from > at + 1 ? { more: 0.25, end: from + 1 } : null
}

function fortnights(said: { readonly count: number | 'X' }, at: number): Amount {
  const count = said.count === 'X' ? 'X' : said.count * 2
  return { count, unit: 'W', end: at + 1, plural: true, business: false }
}

/** Reads an amount of time at atom `at`; a bare plural ("years", "decades of") counts X. */
export function readAmount(scene: Scene, at: number): Amount | null {
  const said = count(scene, at)
  if (said === null) {
    const unit = UNITS.get(text(scene, at))
    const fits = unit !== undefined && PLURAL_UNITS.has(text(scene, at)) && unit !== 'S' && unit !== 'Q'
    return fits ? { count: 'X', unit, end: at + 1, plural: true, business: false } : null
  }
  let from = said.end
  for (let steps = 0; steps < 3 && SKIPPED.includes(text(scene, from)); steps++) from++
  const word = text(scene, from)
  const atom = scene.atoms[from]
  const letter = atom?.glued && from === said.end && scene.atoms[from - 1]?.value !== -1 ? LETTERS.get(word) : undefined
  const unit = UNITS.get(word) ?? letter
  if (word.startsWith('fortnight')) return fortnights(said, from)
  if (unit === undefined) return null
  // "the 2021 season", "a 2020 week"
  if (
    !PLURAL_UNITS.has(word) &&
    letter === undefined &&
    typeof said.count === 'number' &&
    said.count > 1500 &&
    said.count < 2200
  )
    return null
  if (word === 'second' && text(scene, at) === 'a') return null
  // "one second of silence", but "a one second-hand car"
  const single = text(scene, at) === 'one' && text(scene, from + 1) !== '-'
  if (word === 'quarter' || (word === 'second' && said.count === 1 && !single)) return null
  const more = typeof said.count === 'number' ? tail(scene, from + 1) : null
  return {
    count: more === null ? said.count : (said.count as number) + more.more,
    unit,
    end: more?.end ?? from + 1,
    plural: PLURAL_UNITS.has(word),
    business: unit === 'D' && ['business', 'working'].includes(text(scene, from - 1)),
  }
}

/** Amounts added up: "2 years 1 month and 21 days". */
export function readAmounts(scene: Scene, at: number): readonly [Amount, ...Amount[]] | null {
  const first = readAmount(scene, at)
  if (first === null) return null
  const list: [Amount, ...Amount[]] = [first]
  for (let last: Amount = first; ; ) {
    if (last.count === 'X') return list
    const from = skip(scene, skip(scene, last.end, ','), 'and')
    const next: Amount | null =
      scene.atoms[from]?.value === -1 && !isNumberWord(scene, from) ? null : readAmount(scene, from)
    if (next === null || next.count === 'X' || list.some((amount) => amount.unit === next.unit)) return list
    list.push(next)
    last = next
  }
}

function isNumberWord(scene: Scene, at: number): boolean {
  return readNumeral(scene.atoms, at) !== null
}

/** The day that lies amounts after a day, or before it where `sign` is -1; null where they are open or below a day. */
export function lastDay(day: number, amounts: readonly Amount[], sign: 1 | -1 = 1): number | null {
  let edge: number | null = day
  for (const { count, unit, business } of amounts) {
    if (edge === null || count === 'X') return null
    edge = business ? workdays(edge, sign * count) : shift(unit, edge, sign * count)
  }
  return edge
}
