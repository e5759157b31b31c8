import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isSomeone, tokenById } from '../../model/tree.ts'
import type { RoleNoun, RoleNouns } from '../../resources/roles.ts'

/** A role noun in a sentence: its head, and the words that make it up (ids, inclusive). */
export interface RoleAt {
  readonly role: RoleNoun
  readonly first: number
  readonly last: number
  readonly head: number
}

/** The longest role noun that a word heads, or null. */
export function roleAt(sentence: Sentence, token: Token | undefined, roles: RoleNouns): RoleAt | null {
  if (!token || !(NOUNS.has(token.upos) || isSomeone(token) || isTitle(sentence, token))) return null
  if (isCaptivity(sentence, token) || isFeast(sentence, token)) return null
  for (const key of keys(token)) {
    for (const role of roles.get(key) ?? []) {
      const first = before(sentence, token.id, role.before)
      const last = after(sentence, token.id, role.after)
      if (first > 0 && last > 0) return { role, first, last, head: token.id }
    }
  }
  return null
}

/** "Were taken prisoner", "took two Kenyans hostage": what becomes of others, and nobody beside them. */
function isCaptivity(sentence: Sentence, { id, lemma, xpos, head }: Token): boolean {
  if (!CAPTIVE.test(lemma.toLowerCase()) || xpos === 'NNS') return false
  if (sentence.tokens.some((token) => token.head === id)) return false
  return TAKEN.test(tokenById(sentence, head)?.lemma ?? '')
}

/** "At a graduation party": where people meet, and nobody's party. */
function isFeast(sentence: Sentence, { id, lemma }: Token): boolean {
  if (lemma.toLowerCase() !== 'party') return false
  return childrenBy(sentence, id, 'compound', 'amod').some((word) => FEASTS.test(word.lemma.toLowerCase()))
}

const FEASTS =
  /^(?:after|beach|birthday|bridal|christmas|cocktail|dance|dinner|engagement|farewell|garden|graduation|halloween|house|office|pool|private|street|surprise|tea|wedding|welcome|year)$/

const CAPTIVE = /^(?:captive|hostage|prisoner)$/
const TAKEN = /^(?:hold|keep|take)$/

const NOUNS = new Set(['NOUN', 'PROPN'])

/** "the activist Ann Lee", "Iranian general Ali Rad": a noun that a tagger takes for an adjective of the name after it. */
function isTitle(sentence: Sentence, { upos, form, id }: Token): boolean {
  if (upos !== 'ADJ') return false
  const next = sentence.tokens[id]?.upos
  // "A Chilean national was freed": a noun that taggers take for an adjective of nothing.
  if (form === 'national') return next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ' && next !== 'PUNCT'
  return /(?:ist|general|dissident|veteran|hopeful)$/.test(form) && next === 'PROPN'
}

/** Titles as they are cut short before a name. */
const SHORT: Readonly<Record<string, string>> = {
  'gen.': 'general',
  'brig.': 'brigadier',
  'maj.': 'major',
  'col.': 'colonel',
  'lt.': 'lieutenant',
  'capt.': 'captain',
  'adm.': 'admiral',
  'sgt.': 'sergeant',
  'cmdr.': 'commander',
  'gov.': 'governor',
  'sen.': 'senator',
  'rep.': 'representative',
  'amb.': 'ambassador',
}

function keys(token: Token): string[] {
  const lemma = token.lemma.toLowerCase()
  const short = SHORT[token.form.toLowerCase()]
  if (short) return [short]
  const form = token.form.toLowerCase()
  const out = [lemma]
  if (form !== lemma) out.push(form)
  if (form.endsWith('ies')) out.push(`${form.slice(0, -3)}y`)
  else if (form.endsWith('men')) out.push(`${form.slice(0, -3)}man`)
  else if (form.endsWith('s')) out.push(form.slice(0, -1))
  const dash = lemma.lastIndexOf('-')
  if (dash > 0) out.push(lemma.slice(dash + 1))
  return out
}

function wordAt(sentence: Sentence, id: number): string {
  const form = sentence.tokens[id - 1]?.form.toLowerCase() ?? ''
  return SHORT[form] ?? form
}

/** Id of the first of the words that stand right before `id`; `id` where none are wanted, 0 where they are not there. */
function before(sentence: Sentence, id: number, words: readonly string[]): number {
  let at = id
  for (let i = words.length - 1; i >= 0; i--) {
    at--
    if (wordAt(sentence, at) === '-') at--
    if (wordAt(sentence, at) !== words[i]) return 0
  }
  return at
}

function after(sentence: Sentence, id: number, words: readonly string[]): number {
  let at = id
  for (const word of words) {
    at++
    if (wordAt(sentence, at) !== word) return 0
  }
  return at
}
