import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isSomeone } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import type { Condition } from '../../resources/frame.ts'
import { follow } from './roles/roles.ts'

/** Tells the kinds of actor that a word names, for conditions such as `subj:state`. */
export type KindOf = (token: Token) => string | null

/** The first row, most specific first, whose conditions all hold at a word. */
export function matchRow(
  codebook: Codebook,
  rows: readonly CodeRow[],
  sentence: Sentence,
  token: Token,
  kindOf: KindOf,
): CodeRow | undefined {
  return rows.find(({ conditions }) => holdAll(codebook, conditions, sentence, token, kindOf))
}

/** Whether all conditions hold at a word. */
export function holdAll(
  codebook: Codebook,
  conditions: readonly Condition[],
  sentence: Sentence,
  token: Token,
  kindOf: KindOf,
): boolean {
  return conditions.every((condition) => holds(codebook, condition, sentence, token, kindOf))
}

/** The words that make a row's conditions hold: the noun of a light verb, for one. */
export function witnesses(codebook: Codebook, row: CodeRow, sentence: Sentence, token: Token): readonly Token[] {
  const out: Token[] = []
  for (const condition of row.conditions) {
    if (condition.absent) continue
    for (const path of condition.paths)
      for (const word of follow(sentence, token, path))
        if ((!condition.kind && !condition.lemmas) || fits(codebook, condition, sentence, word, () => null))
          out.push(word, ...counted(codebook, sentence, word))
  }
  return out
}

function holds(codebook: Codebook, condition: Condition, sentence: Sentence, token: Token, kindOf: KindOf): boolean {
  for (const path of condition.paths)
    for (const word of follow(sentence, token, path))
      if (fits(codebook, condition, sentence, word, kindOf)) return !condition.absent
  return condition.absent
}

function fits(codebook: Codebook, condition: Condition, sentence: Sentence, word: Token, kindOf: KindOf): boolean {
  const { lemmas, kind } = condition
  if (!lemmas && !kind) return true
  if (kind === 'wish') return isWish(sentence, word)
  if (kind === 'infinitive') return isInfinitive(sentence, word)
  const wanted = lemmas ?? codebook.classes.get(kind!)
  const names = describing(codebook, sentence, word)
  if (wanted && names.some((token) => wanted.has(token.lemma.toLowerCase()))) return true
  // "Beat 30 Venezuelans", "released those who".
  const isOne = (token: Token) => isSomeone(token) || (token.upos === 'PROPN' && kindOf(token) === 'population')
  if (OF_PEOPLE.has(kind ?? '') && names.some(isOne)) return true
  if (kind === 'actor') return names.some((token) => kindOf(token) !== null)
  return kind !== null && names.some((token) => kindOf(token) === kind)
}

/** Classes of people to whom things are done. */
const OF_PEOPLE = new Set(['prisoner', 'civilian'])

/** Whether a verb tells what is to be and not what is: "that Libya leave", "that Libya should leave", "that Libya has to leave". */
function isWish(sentence: Sentence, verb: Token): boolean {
  const auxiliaries = childrenBy(sentence, verb.id, 'aux', 'cop')
  if (/^(?:need|have|ought)$/.test(verb.lemma) && /^VB[ZP]$/.test(verb.xpos) && auxiliaries.length === 0)
    return childrenBy(sentence, verb.id, 'xcomp').length > 0
  if (auxiliaries.length === 0) return verb.xpos === 'VB'
  // "Should have paid" reproaches, "must have paid" supposes.
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return false
  return auxiliaries.some(({ lemma, xpos }) => OBLIGES.has(lemma) || (lemma === 'be' && xpos === 'VB'))
}

/** "to leave", and what is joined to it. */
function isInfinitive(sentence: Sentence, verb: Token): boolean {
  const to = childrenBy(sentence, verb.id, 'mark', 'aux').some(({ xpos, lemma }) => xpos === 'TO' || lemma === 'to')
  return to || verb.deprel === 'xcomp'
}

const OBLIGES = new Set(['should', 'must'])

/** The words that say what a noun is: itself, its modifiers, what it is coordinated with, and what it counts. */
function describing(codebook: Codebook, sentence: Sentence, word: Token): readonly Token[] {
  const out = [word, ...childrenBy(sentence, word.id, 'compound', 'amod', 'conj')]
  for (const noun of counted(codebook, sentence, word)) out.push(...describing(codebook, sentence, noun))
  return out
}

/** What a word of measure or a number counts: "wheat" of "tons of wheat", "aid" of "most of its aid", "boats" of "30 of the boats". */
function counted(codebook: Codebook, sentence: Sentence, word: Token): readonly Token[] {
  const counts = word.upos === 'NUM' || codebook.classes.get('measure')?.has(word.lemma.toLowerCase())
  return counts ? follow(sentence, word, ['of']) : []
}
