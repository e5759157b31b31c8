import type { Sentence, Token } from '../../model/token.ts'
import { children, tokenById } from '../../model/tree.ts'
import type { StatusLexicon, StatusRow } from '../../resources/status.ts'

/** A word above, and how the lower one hangs from it: `to`, `ing`, `that`, `obj`, `subj`, `mod` or a preposition. */
export interface Government {
  readonly head: Token
  readonly complement: string
}

const POS: Readonly<Record<string, string>> = { VERB: 'v', AUX: 'v', NOUN: 'n', PROPN: 'n', ADJ: 'a', ADV: 'r' }
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** The preposition or marker before a dependent: "from", "of", "to". */
export function markerOf(sentence: Sentence, id: number): string | null {
  for (const child of children(sentence, id))
    if (child.deprel === 'case' || child.deprel === 'mark') return child.form.toLowerCase()
  return null
}

/** Whether a clause has a finite verb: its own or an auxiliary. */
function hasFiniteVerb(sentence: Sentence, token: Token): boolean {
  if (FINITE.has(token.xpos)) return true
  return children(sentence, token.id).some(
    (child) =>
      (child.deprel.startsWith('aux') || child.deprel === 'cop') &&
      !/^(?:to|be|been|being|having|have)$/.test(child.form.toLowerCase()),
  )
}

/** The clause complement that a predicate is to its head. */
export function clausal(sentence: Sentence, token: Token): string | null {
  const marker = markerOf(sentence, token.id)
  if (marker === 'to') return 'to'
  if (hasFiniteVerb(sentence, token)) return 'that'
  if (token.xpos === 'VBG') return marker ?? 'ing'
  return token.xpos === 'VB' ? 'to' : (marker ?? null)
}

const WHEN: ReadonlySet<string> = new Set('before after when while since until once because although though'.split(' '))

/** "Rejected the charge before he boarded his plane": a clause that says when or why, and not what. */
function isWhen(sentence: Sentence, token: Token): boolean {
  return token.deprel === 'advcl' && WHEN.has(markerOf(sentence, token.id) ?? '')
}

/** "Suspended the aid, accusing Peru of theft": a participle that a comma parts off tells what goes with a deed, and not what ends by it. */
function isBeside(sentence: Sentence, { deprel, id }: Token): boolean {
  return deprel.startsWith('advcl') && tokenById(sentence, id - 1)?.form === ','
}

/** The complement that an event noun is to its head. */
export function nominal(sentence: Sentence, token: Token): string | null {
  if (token.deprel === 'obj' || token.deprel === 'nsubj:pass' || token.deprel === 'dobj') return 'obj'
  if (token.deprel === 'nsubj') return 'subj'
  if (token.deprel === 'compound') return 'of'
  return markerOf(sentence, token.id)
}

/** The first of words joined by "and": the one that shows what they hang from. */
export function firstConjunct(sentence: Sentence, token: Token): Token {
  let first = token
  for (let steps = 0; first.deprel === 'conj' && steps < 8; steps++) {
    const up = tokenById(sentence, first.head)
    if (up === undefined) break
    first = up
  }
  return first
}

/** "used to sign", as against "is used to sign" and "uses the fund to sign". */
function isPastHabit(sentence: Sentence, head: Token): boolean {
  return !children(sentence, head.id).some((child) => child.deprel === 'aux:pass' || child.deprel === 'obj')
}

/** The row of a governor for a complement: a phrasal verb before its plain one, the lemma before the form. */
export function rowOf(
  lexicon: StatusLexicon,
  sentence: Sentence,
  { head, complement }: Government,
): StatusRow | undefined {
  const pos = POS[head.upos]
  if (pos === undefined) return undefined
  const lemma = head.lemma.toLowerCase()
  if (lemma === 'use' && complement === 'to' && !isPastHabit(sentence, head)) return undefined
  if (lexicon.phrasal.has(lemma)) {
    for (const child of children(sentence, head.id)) {
      if (!/^(?:compound:prt|obj|advmod|obl|xcomp|advcl|case|mark)$/.test(child.deprel)) continue
      const row = lexicon.find(`${lemma}_${child.lemma.toLowerCase()}.${pos}`, complement)
      if (row !== undefined) return row
    }
    const particle = sentence.tokens[head.id]?.form.toLowerCase()
    // A parser often takes the particle for a preposition: "called [off the meeting]".
    const complements = complement === particle ? ['obj', 'ing'] : [complement]
    for (const each of complements) {
      const row = lexicon.find(`${lemma}_${particle}.${pos}`, each)
      if (row !== undefined) return row
    }
  }
  return lexicon.find(`${lemma}.${pos}`, complement) ?? lexicon.find(`${head.form.toLowerCase()}.a`, complement)
}

/**
 * The governor that the lexicon lists for a complement: the head, or, where the parser took the clause to another word
 * of the same phrase, the head's object ("had no [plan] to") or the verb of the noun ("[accused] Chad of").
 */
export function listed(
  lexicon: StatusLexicon,
  sentence: Sentence,
  token: Token,
  head: Token,
  complement: string,
): { readonly head: Token; readonly row: StatusRow } | null {
  if (complement === 'that' && isWhen(sentence, token)) return null
  if (complement === 'ing' && isBeside(sentence, token)) return null
  const verb = head.upos === 'VERB' || head.upos === 'AUX'
  if (verb && complement === 'to') {
    const object = children(sentence, head.id).find(
      (child) => child.deprel === 'obj' && child.id < token.id && child.upos === 'NOUN',
    )
    const row = object === undefined ? undefined : rowOf(lexicon, sentence, { head: object, complement })
    if (object !== undefined && row !== undefined) return { head: object, row }
  }
  const row = rowOf(lexicon, sentence, { head, complement })
  if (row !== undefined) return { head, row }
  const above = verb || token.id < head.id ? undefined : tokenById(sentence, head.head)
  if (above === undefined || above.upos !== 'VERB' || !/^(?:obj|obl|iobj|nsubj:pass)$/.test(head.deprel)) return null
  const over = rowOf(lexicon, sentence, { head: above, complement })
  return over === undefined ? null : { head: above, row: over }
}
