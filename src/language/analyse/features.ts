/** What the network knows of a word before it sees the sentence: a normalised form and hashed pieces of it. */

const URL_LIKE = /^(https?:|www\.)|\.(com|org|net)\b/i
const MAIL_LIKE = /@.+\./
const PIECE = /\p{L}/u

/** The form as the vocabulary counts it: lower case, digits as 0, addresses as one word each. */
export function normalize(form: string): string {
  if (URL_LIKE.test(form)) return '!url'
  if (MAIL_LIKE.test(form)) return '!mail'
  return form.toLowerCase().replace(/[0-9]/g, '0').replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
}

/** Case and kind of the characters, runs cut at two: "McDonald's" is XxXxx'x. */
function shape(form: string): string {
  let out = ''
  let last = ''
  let run = 0
  for (const c of form) {
    const kind = /[0-9]/.test(c) ? 'd' : PIECE.test(c) ? (c === c.toLowerCase() ? 'x' : 'X') : c
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) out += kind
    if (out.length > 24) break
  }
  return out
}

/** FNV-1a with a final mix, salted by the kind of piece. */
function hash(text: string, salt: number): number {
  let h = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  h ^= h >>> 12
  return h >>> 0
}

const SUFFIX = 0
const PREFIX = 10
const SHAPE = 20
const TRAITS = 21
const NGRAM = 22
/** Longest stretch of a form whose pieces are taken: keeps a word of a megabyte from costing a megabyte of pieces. */
const LONGEST = 32

/** Buckets of the form's pieces: suffixes to 5, prefixes to 4, shape, traits of case and digits, and 3- and 4-grams. */
export function pieces(form: string, buckets: number): number[] {
  const whole = form.length > LONGEST ? form.slice(0, LONGEST / 2) + form.slice(-LONGEST / 2) : form
  const low = normalize(whole)
  const out: number[] = []
  const add = (salt: number, text: string) => out.push(hash(text, salt) % buckets)
  for (let k = 1; k <= 5 && k <= low.length; k++) add(SUFFIX + k, low.slice(-k))
  for (let k = 1; k <= 4 && k <= low.length; k++) add(PREFIX + k, low.slice(0, k))
  add(SHAPE, shape(whole))
  const capital = /^\p{Lu}/u.test(whole) ? 'C' : 'c'
  const capitals = /^\p{Lu}+$/u.test(whole) ? 'A' : 'a'
  const digit = /\d/.test(whole) ? 'D' : 'd'
  add(TRAITS, capital + capitals + digit + (whole.includes('-') ? '-' : '') + Math.min(whole.length, 10))
  const framed = `<${low}>`
  for (let n = 3; n <= 4; n++) for (let i = 0; i + n <= framed.length; i++) add(NGRAM, framed.slice(i, i + n))
  return out
}
