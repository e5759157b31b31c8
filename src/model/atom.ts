import type { Token } from './token.ts'

/**
 * A run of letters, a run of digits, or one other character of a token. "mid-May" has three, "12/02/2024" five, "3pm"
 * two, so that a rule over atoms does not depend on where a tokenizer cuts.
 */
export interface Atom {
  /** Lower case. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Index of the token in the sentence (id - 1). */
  readonly token: number
  /** The number that a run of digits writes; -1 for anything else. */
  readonly value: number
  /** Nothing stands between this atom and the one before. */
  readonly glued: boolean
  /** First letter is upper case. */
  readonly capital: boolean
}

const DIGIT = 1
const LETTER = 2
const OTHER = 3

function kind(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x303f) ? LETTER : OTHER
}

/** The atoms of a sentence's tokens, in order. */
export function atoms(tokens: readonly Token[]): Atom[] {
  const out: Atom[] = []
  let before = -1
  for (let index = 0; index < tokens.length; index++) {
    const { form, start } = tokens[index] as Token
    let at = 0
    while (at < form.length) {
      const what = kind(form.charCodeAt(at))
      let end = at + 1
      if (what !== OTHER) while (end < form.length && kind(form.charCodeAt(end)) === what) end++
      const piece = form.slice(at, end)
      const text = what === LETTER ? piece.toLowerCase() : piece
      out.push({
        text,
        start: start + at,
        end: start + end,
        token: index,
        value: what === DIGIT ? Number(piece) : -1,
        glued: start + at === before,
        capital: what === LETTER && text.charCodeAt(0) !== piece.charCodeAt(0),
      })
      before = start + end
      at = end
    }
  }
  return out
}
