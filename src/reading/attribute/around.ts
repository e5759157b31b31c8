import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { CueEntry } from '../../resources/cues.ts'
import { stretch } from './phrase.ts'
import { reachOf } from './reach.ts'
import { isAdjunct } from './slot.ts'
import type { View } from './view.ts'

/** What a cue is set into or after: "X, the minister said, Y"; "as the minister said". */
export function aroundClause(view: View, word: Token, clause: Span, { content }: CueEntry): Span[] {
  const { sentence } = view
  if (tellsOnward(sentence, word) || isResponse(sentence, word)) return []
  const reach = reachOf(sentence)
  const above = tokenById(sentence, word.head)
  const asClause =
    isRelation(word, 'advcl') && childrenBy(sentence, word.id, 'mark').some(({ lemma }) => lemma === 'as')
  // "Left as the talks continued": what tells quotations only has none here, and goes on.
  const isHeard = content.some(([slot]) => slot?.relation !== 'quote')
  if (asClause && (WISHING.has(word.lemma) || !isHeard)) return []
  const inserted = isRelation(word, 'parataxis') || asClause || isRelation(word, 'ccomp')
  const before = tokenById(sentence, wordBefore(sentence, clause.start))
  // "Peru agreed; Chile has not replied": a semicolon parts two things that are told, and no saying from what is said.
  if (above && inserted && (asClause || !before || (before.upos === 'PUNCT' && before.form !== ';'))) {
    const pieces = [
      stretch(sentence, reach.first[above.id]!, reach.first[word.id]! - 1),
      stretch(sentence, reach.last[word.id]! + 1, reach.last[above.id]!),
    ]
    return pieces.filter((piece) => piece !== null)
  }
  if (before && before.form === ',') {
    const span = stretch(sentence, 1, before.id)
    if (span && clauseEnds(sentence, word) && isClause(sentence, before.id)) return [span]
  }
  return []
}

/** "As Chile had demanded": verbs by which one wants or undertakes a thing, which is told by another where it is done. */
const WISHING = new Set(
  'demand ask request order urge promise pledge vow threaten propose undertake agree offer want wish hope'.split(' '),
)

/** "Peru seizes trawlers, Chile protests": the end of a headline that tells how another answers the deed before it. */
export function isResponse({ tokens }: Sentence, { id, xpos, lemma }: Token): boolean {
  if (!/^VB[PZ]$/.test(xpos) || tokens.at(-1)?.upos === 'PUNCT') return false
  return (
    (id === tokens.length && /^(?:protest|object|retaliate)$/.test(lemma)) ||
    tokens.some(({ head, deprel }) => head === id && deprel === 'obj')
  )
}

/** Whether a clause follows a verb as its object, which then is what it tells: "X denied it, but a report concluded Y proved Z". */
function tellsOnward(sentence: Sentence, word: Token): boolean {
  const object = childrenBy(sentence, word.id, 'obj').find(({ id }) => id > word.id)
  return object !== undefined && childrenBy(sentence, word.id, 'xcomp', 'ccomp').some(({ id }) => id > object.id)
}

/** Whether the words up to an id hold a finite clause of their own, not one that "while" or "as" opens. */
function isClause(sentence: Sentence, to: number): boolean {
  const opening = sentence.tokens.find(({ upos }) => upos !== 'PUNCT')
  if (!opening || opening.upos === 'SCONJ' || opening.xpos === 'VBG') return false
  return sentence.tokens.some(({ id, xpos }) => id < to && ['VBD', 'VBZ', 'VBP', 'MD'].includes(xpos))
}

/**
 * All that follows a cue in its sentence, where the tree shows no content but there is a clause: headlines and long sentences are
 * often parsed badly, and what comes after "says" is what is said. A cue that also takes plain objects must have a quotation there.
 */
export function afterClause(view: View, word: Token, entry: CueEntry, clause: Span): Span[] {
  const { sentence, quotations } = view
  const rest = sentence.tokens.filter(({ start, upos }) => start >= clause.end && upos !== 'PUNCT')
  const first = rest[0]
  if (!first || !rest.some((token) => isVerb(token) && !isManner(sentence, word, token))) return []
  if (isAdjunct(sentence, first) || (!isClauseMistaken(word, rest) && actsOnObject(sentence, word))) return []
  const span = { start: first.start, end: rest[rest.length - 1]!.end }
  const plain =
    entry.content[0]?.[0]?.relation !== 'ccomp' ||
    entry.content.some((slots) => slots[0]?.relation === 'obj') ||
    childrenBy(sentence, word.id, 'xcomp').some(({ id }) => id > word.id)
  return plain && quotations.within(span).length === 0 ? [] : [span]
}

/** "Says the men who crossed the river last night fear for their sons": what is said is a clause, though a tree make a long noun phrase of it. */
function isClauseMistaken({ lemma }: Token, rest: readonly Token[]): boolean {
  return CLAUSAL.test(lemma) && rest.length > LONG && !AMOUNT.test(rest[0]!.form)
}

/** Verbs that hardly have a thing for their object. */
const CLAUSAL = /^(?:say|argue|insist|contend)$/
const AMOUNT = /^(?:(?:some|any|every|no)thing|little|much|almost|enough|so|no|yes|it|that|this)$/i

/** How many words a clause that was taken for a noun phrase has at least. */
const LONG = 6

function isVerb({ upos }: Token): boolean {
  return upos === 'VERB' || upos === 'AUX'
}

/** "Wrote to the king asking him to yield": whether a word is, or stands under, a participle that tells what someone did by it. */
function isManner(sentence: Sentence, word: Token, token: Token): boolean {
  const under = [token, ...ancestors(sentence, token.id)]
  return under.some(
    ({ xpos, id, head, deprel }) => xpos === 'VBG' && head === word.id && id > word.id && deprel === 'advcl',
  )
}

/**
 * "Recalled its ambassador and suspended the programme", "after two sailors were shot": whether no clause stands behind a verb but what is
 * joined to it, says when or why, or tells of its object.
 */
function actsOnObject(sentence: Sentence, word: Token): boolean {
  const object = childrenBy(sentence, word.id, 'obj').find(({ id }) => id > word.id)
  if (!object) return false
  const { first, last } = reachOf(sentence)
  const beside = childrenBy(sentence, word.id, 'advcl').filter(({ id }) =>
    childrenBy(sentence, id, 'mark').some(isWhen),
  )
  const own = [object, ...childrenBy(sentence, word.id, 'conj').filter(({ upos }) => upos === 'VERB'), ...beside]
  return sentence.tokens.every(
    ({ id, upos }) =>
      id <= word.id || upos !== 'VERB' || own.some((top) => first[top.id]! <= id && id <= last[top.id]!),
  )
}

function isWhen({ lemma }: Token): boolean {
  return /^(?:after|before|because|since|when|while|until|once)$/.test(lemma)
}

/** Whether nothing but adjuncts of its own follows a verb in its sentence. */
function clauseEnds(sentence: Sentence, word: Token): boolean {
  const reach = reachOf(sentence)
  return reach.last[word.id]! >= sentence.tokens.length - 1
}

/** Id of the last word that ends at or before an offset; 0 where there is none. */
export function wordBefore(sentence: Sentence, offset: number): number {
  let id = 0
  for (const token of sentence.tokens) {
    if (token.end > offset) break
    id = token.id
  }
  return id
}
