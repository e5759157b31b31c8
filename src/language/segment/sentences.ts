import { abbreviationKind } from './abbreviations.ts'
import type { Surface } from './surface.ts'

const TERMINAL = /^[.!?]+$|^…+$/
const CLOSER = /^["”’'»)\]}]$/
const ADDRESS = /^(?:https?:\/\/|www\.)/
const OPENER = /^["“‘'«([{]$/
/** Function words that begin sentences more often than they follow an abbreviation inside one. */
const BEGINNER =
  /^(?:The|A|An|This|That|These|Those|He|She|It|We|They|I|You|His|Her|Its|Our|Their|In|On|At|For|From|With|By|As|But|And|Or|So|If|When|While|After|Before|Since|Although|However|There|Here|What|Who|How|Why|Where|Both|Some|Many|Most|All|No|Not|Also|Meanwhile|Earlier|Last|Under|Despite|According)$/
/** Longest sentence before a break is forced at a semicolon, a dash or any word: lists and texts without stops. */
const LONGEST = 400

/**
 * Cuts the surface tokens of a paragraph into sentences: after full stops, question and exclamation marks with the quotes and
 * brackets that close there, unless what follows goes on in lower case or the stop belongs to an abbreviation.
 */
export function splitSentences(tokens: readonly Surface[]): Surface[][] {
  const out: Surface[][] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const end = sentenceEnd(tokens, i, first)
    if (end < 0 && i - first + 1 < LONGEST) continue
    const last = Math.max(i, end)
    out.push(tokens.slice(first, last + 1))
    first = last + 1
    i = last
  }
  if (first < tokens.length) out.push(tokens.slice(first))
  return out
}

/** Index of the last token of the sentence that ends at `i`, or -1. */
function sentenceEnd(tokens: readonly Surface[], i: number, first: number): number {
  const token = tokens[i]!
  if (ADDRESS.test(token.form) && ADDRESS.test(tokens[i + 1]?.form ?? '')) return i
  const dotted = token.form.length > 1 && token.form.endsWith('.') && !TERMINAL.test(token.form)
  if (!dotted && !TERMINAL.test(token.form)) return -1
  let last = i
  while (
    last + 1 < tokens.length &&
    CLOSER.test(tokens[last + 1]!.form) &&
    tokens[last + 1]!.start === tokens[last]!.end
  )
    last++
  const next = tokens[last + 1]
  if (!next) return last
  if (next.start === tokens[last]!.end && !/^[“"«(]$/.test(next.form)) return -1
  const begin = OPENER.test(next.form) ? (tokens[last + 2] ?? next) : next
  if (dotted) return endsAtAbbreviation(token.form, begin.form, last > i) ? last : -1
  if (/^(?:\.{2,}|…+)$/.test(token.form)) return /^[\p{Lu}\d]/u.test(begin.form) && begin.form !== 'I' ? last : -1
  if (/^\p{Ll}/u.test(begin.form)) return last === i && i - first > 1 && !isSaying(tokens, last + 1) ? last : -1
  if (/^[,;:–—-]/.test(begin.form)) return -1
  return last
}

function endsAtAbbreviation(form: string, next: string, closed: boolean): boolean {
  const kind = abbreviationKind(form.slice(0, -1))
  if (kind === 'title' || !/^[\p{Lu}\d“"]/u.test(next)) return false
  return closed || BEGINNER.test(next)
}

/** Lower case after a stop inside quotes: the sentence goes on with who says it. */
function isSaying(tokens: readonly Surface[], at: number): boolean {
  return tokens.slice(at, at + 4).some((token) => /^(?:said|says|told|added|asked|wrote|according)$/.test(token.form))
}
