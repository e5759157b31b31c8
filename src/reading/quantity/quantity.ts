import { type Atom, atoms as atomsOf } from '../../model/atom.ts'
import type { Document } from '../../model/document.ts'
import type { Quantity } from '../../model/goods.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import { NUMBER_WORDS, readOrdinal } from '../../resources/english-numerals.ts'
import { hedgeBefore, VAGUE } from './approximation.ts'
import { CODES, SIGNS } from './currencies.ts'
import { excluded } from './excluded.ts'
import { isBareDollar, nameAt, readMoney, readScaled } from './money.ts'
import { periodOf } from './period.ts'
import { QUALIFIERS, UNITS } from './units.ts'

interface Found extends Omit<Quantity, 'sentence' | 'span' | 'head' | 'per'> {
  readonly from: number
  readonly end: number
  readonly bareDollar: boolean
}

function text(atoms: readonly Atom[], at: number): string {
  return atoms[at]?.text ?? ''
}

/** A unit at `at`, after "metric", "cubic" and their like. */
function unitAt(atoms: readonly Atom[], at: number): { readonly unit: string; readonly end: number } | null {
  let from = text(atoms, at) === '-' ? at + 1 : at
  if (text(atoms, from) === 'of') return null
  const qualifier = text(atoms, from)
  if (QUALIFIERS.has(qualifier)) from++
  const unit = UNITS.get(text(atoms, from))
  if (unit === undefined) return null
  if (/^(?:cubic|square)$/.test(qualifier)) return { unit: `${qualifier} ${unit}`, end: from + 1 }
  // "200 megawatt-hours".
  const hours = text(atoms, from + 1) === '-' ? from + 2 : from + 1
  if (unit.endsWith('watt') && /^hours?$/.test(text(atoms, hours))) return { unit: `${unit}-hour`, end: hours + 1 }
  return { unit, end: from + 1 }
}

/** "two dozen", "a dozen", "a million", "half a million". */
function collective(atoms: readonly Atom[], at: number): { readonly value: number; readonly end: number } | null {
  const word = text(atoms, at)
  const half = word === 'half'
  const article = half ? text(atoms, at + 1) === 'a' : word === 'a'
  if (article) {
    const scale = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }[
      text(atoms, half ? at + 2 : at + 1)
    ]
    if (scale !== undefined) return { value: half ? scale / 2 : scale, end: half ? at + 3 : at + 2 }
    return null
  }
  const said = readScaled(atoms, at)
  if (said === null) return word === 'dozen' ? { value: 12, end: at + 1 } : null
  return text(atoms, said.end) === 'dozen' ? { value: said.value * 12, end: said.end + 1 } : said
}

/** "many tons", "hundreds of trucks", "tens of thousands of doses": no figure, the words are kept. */
function vague(atoms: readonly Atom[], at: number): Found | null {
  const word = text(atoms, at)
  const kept = VAGUE.get(word)
  if (kept === undefined) return null
  const of = kept.endsWith(' of')
  if (of && text(atoms, at + 1) !== 'of') return null
  const end = of ? at + 2 : at + 1
  const tens = of && text(atoms, at - 1) === 'of' && /^(?:tens|hundreds)$/.test(text(atoms, at - 2))
  const unit = word === 'tons' ? { unit: 'ton', end: at + 1 } : unitAt(atoms, end)
  const approximation = tens ? `${text(atoms, at - 2)} of ${kept}` : kept
  const from = tens ? at - 2 : text(atoms, at - 1) === 'a' && word === 'few' ? at - 1 : at
  return {
    amount: null,
    unit: unit?.unit ?? null,
    money: null,
    approximation,
    from,
    end: unit?.end ?? (of ? at + 1 : end),
    bareDollar: false,
  }
}

function find(atoms: readonly Atom[], tokens: readonly Token[], at: number): Found | null {
  const word = text(atoms, at)
  const open = vague(atoms, at)
  if (open !== null) return open
  const sum = readMoney(atoms, at)
  if (sum !== null) {
    const hedge = hedgeBefore(atoms, sum.from)
    return {
      amount: null,
      unit: null,
      money: { amount: sum.amount, currency: sum.currency },
      approximation: hedge?.words ?? null,
      from: hedge?.from ?? sum.from,
      end: sum.end,
      bareDollar: isBareDollar(atoms, sum),
    }
  }
  if (SIGNS.has(word) || CODES.has(word)) return null
  if (readOrdinal(atoms, at) !== null) return null
  const said = collective(atoms, at)
  if (said === null) return null
  const currency = word === 'a' || word === 'half' ? nameAt(atoms, said.end) : null
  if (currency !== null) {
    const bareDollar = currency.currency === null && /^dollars?$/.test(text(atoms, currency.end - 1))
    const money = { amount: said.value, currency: currency.currency }
    return { amount: null, unit: null, money, approximation: null, from: at, end: currency.end, bareDollar }
  }
  const unit = unitAt(atoms, said.end)
  if (unit === null && excluded(atoms, tokens, at, said.end, said.value)) return null
  const hedge = hedgeBefore(atoms, at)
  return {
    amount: said.value,
    unit: unit?.unit ?? null,
    money: null,
    approximation: hedge?.words ?? null,
    from: hedge?.from ?? at,
    end: unit?.end ?? said.end,
    bareDollar: false,
  }
}

/** Words at which an amount may begin, besides digits, signs and codes. */
const STARTS: ReadonlySet<string> = new Set([...NUMBER_WORDS, ...VAGUE.keys(), 'a', 'half', 'dozen'])

function begins(atom: Atom): boolean {
  return atom.value >= 0 || STARTS.has(atom.text) || SIGNS.has(atom.text) || (atom.capital && CODES.has(atom.text))
}

/** Whether an atom goes on a word, so that a number inside a name ("A350") is left alone. */
function inside(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at] as Atom
  const before = atoms[at - 1]
  if (!atom.glued || before === undefined || SIGNS.has(atom.text)) return false
  if (/^[\p{L}]/u.test(before.text)) return !DOLLAR.has(atom.text)
  // "T-72": a name's hyphen; "9.5" and "3/4" were read from their first figure or are no amount.
  const grouped = before.text === ',' && before.glued && (atoms[at - 2]?.value ?? -1) >= 0
  return (before.text === '-' && before.glued) || before.text === '/' || before.value >= 0 || grouped
}
const DOLLAR: ReadonlySet<string> = new Set(['$'])

/** The word of a stretch that its other words hang from. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const { head } = tokens[i] as Token
    if (head - 1 < first || head - 1 > last) return i + 1
  }
  return last + 1
}

function readSentence(
  sentence: Sentence,
  taken: readonly Span[],
  out: (Quantity & { readonly bareDollar: boolean })[],
): void {
  const atoms = atomsOf(sentence.tokens)
  for (let at = 0; at < atoms.length; ) {
    const atom = atoms[at] as Atom
    const found = begins(atom) && !inside(atoms, at) ? find(atoms, sentence.tokens, at) : null
    if (found === null) {
      at++
      continue
    }
    at = found.end
    const [first, last] = [atoms[found.from] as Atom, atoms[found.end - 1] as Atom]
    const span = { start: first.start, end: last.end }
    // "200 megawatt-hours" is no time.
    if (!found.unit?.endsWith('-hour') && taken.some((time) => overlaps(time, span))) continue
    const head = headOf(sentence.tokens, first.token, last.token)
    out.push({
      sentence: sentence.index,
      span,
      head,
      amount: found.amount,
      unit: found.unit,
      money: found.money,
      approximation: found.approximation,
      per: periodOf(sentence, atoms, found.end, head),
      bareDollar: found.bareDollar,
    })
  }
}

/** A bare dollar is the American one where the text names American dollars and no other. */
function dollar(quantities: readonly Quantity[]): string | null {
  const named = new Set(quantities.map((quantity) => quantity.money?.currency).filter((code) => code?.endsWith('D')))
  const others = [...named].filter(
    (code) => code === 'CAD' || code === 'AUD' || code === 'NZD' || code === 'HKD' || code === 'SGD' || code === 'TWD',
  )
  return others.length > 0 ? null : 'USD'
}

/**
 * Finds amounts, units and money. Percentages, years, dates, ordinals and ages are not amounts of anything given. A
 * bare dollar is USD unless the document names another dollar; the money's currency is null then.
 */
export function quantity(): Stage {
  return {
    name: 'quantity',
    requires: ['sentences', 'tags', 'trees', 'timexes'],
    assigns: ['quantities'],
    run(doc: Document): void {
      const found: (Quantity & { readonly bareDollar: boolean })[] = []
      const times = new Map<number, Span[]>()
      for (const { sentence, span } of doc.timexes) {
        if (span === null) continue
        const list = times.get(sentence)
        if (list === undefined) times.set(sentence, [span])
        else list.push(span)
      }
      for (const sentence of doc.sentences) readSentence(sentence, times.get(sentence.index) ?? [], found)
      const code = dollar(found)
      doc.quantities = found.map(({ bareDollar, ...rest }) =>
        bareDollar && rest.money !== null ? { ...rest, money: { ...rest.money, currency: code } } : rest,
      )
    },
  }
}
