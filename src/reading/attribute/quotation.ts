import type { Span } from '../../model/span.ts'

/** A stretch of a text in quotation marks, marks included, within one paragraph. */
export interface Quotation extends Span {
  /** 0, or 1 for a quotation within a quotation. */
  readonly depth: number
  /** Whether its closing mark stands in this paragraph. */
  readonly closed: boolean
  /** Whether it goes on from the paragraph before, which was left open. */
  readonly continues: boolean
}

interface Open {
  readonly at: number
  readonly mark: string
  readonly continues: boolean
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“”', '‘': '’', "'": "'" }
const SINGLE = new Set(['‘', "'", '’'])
/** A single quotation longer than this is an apostrophe that found a stranger. */
const LONGEST_SINGLE = 400

/**
 * The quotations of a text, in order of start; one pass per paragraph. A paragraph may leave its quotation open where
 * the next one begins with an opening mark again (the printers' rule for speeches). Apostrophes are no marks: a single
 * opens only after a space or bracket, and closes only before something that is no letter.
 */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let carried = false
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (text.slice(start, end).trim() !== '') carried = scan(text, start, end, carried, found)
    start = end + 1
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Adds the quotations of one paragraph; returns whether it leaves one open. */
function scan(text: string, from: number, to: number, carried: boolean, found: Quotation[]): boolean {
  let outer: Open | null = null
  let inner: Open | null = null
  let first = from
  while (first < to && isSpace(text[first])) first++
  for (let at = first; at < to; at++) {
    const mark = text[at]!
    if (mark !== "'" && mark !== '"' && !'“”«»„‘’'.includes(mark)) continue
    const doubled: boolean = isPair(text, at)
    const next = at + (doubled ? 2 : 1)
    const sign = doubled ? '"' : mark
    const around = outer as Open | null
    if (around?.mark === sign && !inner && isInner(text, sign, at, next, to)) {
      inner = { at, mark: sign, continues: false }
    } else if (inner && closes(text, inner, sign, at, next)) {
      found.push({ start: inner.at, end: next, depth: outer ? 1 : 0, closed: true, continues: false })
      inner = null
    } else if (outer && closes(text, outer, sign, at, next)) {
      found.push({ start: outer.at, end: next, depth: 0, closed: true, continues: outer.continues })
      outer = inner = null
    } else if (opens(text, from, sign, at, next)) {
      if (SINGLE.has(sign)) {
        if (!inner && findsClose(text, sign, next, to)) inner = { at, mark: sign, continues: false }
      } else if (!outer) outer = { at, mark: sign, continues: carried && at === first }
    }
    at = next - 1
  }
  if (!outer) return false
  const goesOn = nextOpens(text, to, outer.mark)
  if (goesOn || outer.at === first)
    found.push({
      start: outer.at,
      end: trimEnd(text, outer.at, to),
      depth: 0,
      closed: false,
      continues: outer.continues,
    })
  return goesOn
}

/**
 * "“The "union" has failed.”": whether a straight mark inside a quotation opens another, and does not close the first. It stands between a
 * space and a word, and finds a mark that closes it before yet another that closes the first.
 */
function isInner(text: string, mark: string, at: number, next: number, to: number): boolean {
  if (mark !== '"' || !/[ (]/.test(text[at - 1]!) || !isWord(text[next] ?? ' ')) return false
  let closing = 0
  for (let i = next; i < to && closing < 2; i++) {
    if (text[i] !== mark) continue
    if (isSpace(text[i - 1])) return false
    closing++
  }
  return closing === 2
}

/** Two single marks typed for a double one. */
function isPair(text: string, at: number): boolean {
  const mark = text[at]
  return (mark === "'" || mark === '’' || mark === '‘') && text[at + 1] === mark
}

function opens(text: string, from: number, mark: string, at: number, next: number): boolean {
  if (!(mark in CLOSERS)) return false
  if (mark === '“' || mark === '«' || mark === '„') return true
  const before = at > from ? text[at - 1] : ' '
  const after = text[next]
  return (isSpace(before) || '([{—–-/“"‘…'.includes(before!)) && after !== undefined && !isSpace(after)
}

function closes(text: string, open: Open, mark: string, at: number, next: number): boolean {
  if (!CLOSERS[open.mark]!.includes(mark)) return false
  if (at <= open.at) return false
  if (!SINGLE.has(mark)) return true
  const after = text[next]
  return !isSpace(text[at - 1]) && (after === undefined || !isWord(after))
}

/** Whether a single opening mark at hand finds a closing one soon; a plural's apostrophe ("voters' ") is passed over. */
function findsClose(text: string, mark: string, from: number, to: number): boolean {
  const closer = CLOSERS[mark]!
  const limit = Math.min(to, from + LONGEST_SINGLE)
  for (let at = from + 1; at < limit; at++) {
    if (text[at] === closer && !isSpace(text[at - 1]) && (at + 1 >= to || !isWord(text[at + 1]!))) return true
  }
  return false
}

function nextOpens(text: string, from: number, mark: string): boolean {
  let at = from
  while (at < text.length && isSpace(text[at])) at++
  return text[at] === mark
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpace(text[end - 1])) end--
  return end
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || character.trim() === ''
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
