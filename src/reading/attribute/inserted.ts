import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, isRelation, tokenById } from '../../model/tree.ts'
import { isToldOf } from './opening.ts'
import { isMark, stretch } from './phrase.ts'

/** A speaker and a verb of saying set off by commas at the end of what is said, or inside it. */
export interface Inserted {
  /** Head word of who says it. */
  readonly speaker: Token
  readonly source: Span
  readonly content: readonly Span[]
}

/** Words of parts that make up a name or description of a speaker, or what a clause of saying adds to its verb. */
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART', 'ADP', 'SYM', 'ADV'])
const LONGEST = 16

/**
 * Reads "…, officials in Rome said", "…," she told reporters on Monday" and "…, the minister said, …" off the order of words: long
 * sentences of this form are often parsed with the clause of saying in the wrong place, while commas show it plainly.
 *
 * @param first id of the first word of the predicate
 * @param last id of its last word
 * @param alone whether nothing may be said with the verb: "any person found within 10 km" says nothing
 * @returns null where the words before the predicate are no name after a comma, or more than adjuncts follow it
 */
export function inserted(sentence: Sentence, first: number, last: number, alone = false): Inserted | null {
  const opening = openingOf(sentence, first, last)
  if (opening === null) return null
  const end = closingOf(sentence, last)
  if (end === null || (alone && end > last + 1)) return null
  const aside = relativeAround(sentence, opening, end)
  if (aside) return insideRelative(sentence, aside, opening, first, end)
  const left = sentence.tokens.slice(0, opening)
  const right = sentence.tokens.slice(end)
  const trailing = right.every(({ upos }) => upos === 'PUNCT')
  // "Peace, he often says, is work": what stands before is the subject of what follows.
  const goesOn = continues(left, right)
  if (trailing ? !isClause(left) : !(goesOn || isRest(right)) || !(isClause(left) || isPredicate(right))) return null
  const after =
    trailing || (isClause(left) && (tellsWhen(right) || isRemark(right)))
      ? null
      : stretch(sentence, end + 1, sentence.tokens.length)
  const said = [stretch(sentence, 1, opening), after]
  const words = sentence.tokens.slice(opening, first - 1).filter((token) => !isMark(token))
  // "…, which Turkey does not recognize" says something of what stands before it, and reports nothing.
  // Nor is "the first that Germany" one who "has concluded" it, or "so perhaps you" one who is asked.
  if (words.some(({ xpos }) => xpos === 'WDT' || xpos === 'WP') || words[0]?.upos === 'ADV') return null
  if (isNounOfIt(sentence, words, first, last)) return null
  const speaker = headOf(words)
  const source = speaker && stretch(sentence, words[0]!.id, first - 1)
  if (!speaker || !source) return null
  return { speaker, source, content: said.filter((span) => span !== null) }
}

/**
 * "Four Syrians who, officials say, had been sent by Peru", "in Fiji, where, he says, he was held": id of the word that opens the relative clause
 * that a clause of saying is set into; 0 where it is set into none.
 */
function relativeAround(sentence: Sentence, opening: number, end: number): number {
  if (end >= sentence.tokens.length - 1 || tokenById(sentence, end)?.form !== ',') return 0
  if (isMark(tokenById(sentence, end + 1))) return 0
  const relative = openerBefore(sentence, opening)
  if (!relative) return 0
  if (tokenById(sentence, relative.id - 1)?.upos !== 'ADP') return relative.id
  // "Some of whom".
  return /^(?:DET|NUM|PRON)$/.test(tokenById(sentence, relative.id - 2)?.upos ?? '') ? relative.id - 2 : relative.id - 1
}

/** The relative pronoun between the commas before a clause of saying, or right at them. */
function openerBefore(sentence: Sentence, opening: number): Token | null {
  for (let id = opening - 1; id > 1; id--) {
    const token = tokenById(sentence, id)!
    if (/^W(?:DT|P|P\$|RB)$/.test(token.xpos)) return isRelated(sentence, token) ? token : null
    if (token.upos === 'PUNCT') return null
  }
  return null
}

/** Whether a word with "wh" hangs in a relative clause, and asks nothing. */
function isRelated(sentence: Sentence, token: Token): boolean {
  if (token.id > 2 && tokenById(sentence, token.id - 1)?.upos === 'ADP' && token.xpos !== 'WRB') return true
  return [token, ...ancestors(sentence, token.id)].slice(0, 4).some(({ deprel }) => /:relcl$/.test(deprel))
}

/** What is told in a relative clause by whoever is named inside it: neither what stands before it nor what a semicolon parts from it. */
function insideRelative(
  sentence: Sentence,
  from: number,
  opening: number,
  first: number,
  end: number,
): Inserted | null {
  const words = sentence.tokens.slice(opening, first - 1).filter((token) => !isMark(token))
  const speaker = headOf(words)
  const source = speaker && stretch(sentence, words[0]!.id, first - 1)
  if (!speaker || !source || words[0]!.upos === 'ADV') return null
  const stop = sentence.tokens.find(({ id, form }) => id > end && form === ';')?.id ?? sentence.tokens.length + 1
  const said = [stretch(sentence, from, opening), stretch(sentence, end + 1, stop - 1)]
  return { speaker, source, content: said.filter((span) => span !== null) }
}

/** "…, a charge Athens denies": a noun for what was told, and a clause of who says what of it. */
function isNounOfIt({ tokens }: Sentence, words: readonly Token[], first: number, last: number): boolean {
  const verb = tokens.slice(first - 1, last).find(({ deprel }) => deprel === 'acl:relcl')
  const noun = words.find(({ id, upos }) => id === verb?.head && upos === 'NOUN')
  const who = words.find((word) => word.head === verb?.id && isRelation(word, 'nsubj'))
  return noun !== undefined && who !== undefined && noun.id < who.id && /^an?$/i.test(words[0]!.form)
}

/** Id of the comma (or of the quotation mark after it) before the speaker's words; null where there is none near. */
function openingOf(sentence: Sentence, first: number, last: number): number | null {
  const bare = tokenById(sentence, last + 1)?.upos === 'PUNCT'
  let bracket = 0
  // "…, Ann Lee, the minister, said": the comma right before the verb closes an apposition.
  let inner = tokenById(sentence, first - 1)?.form === ',' ? 2 : 0
  for (let id = first - 1; id > 0 && first - id < LONGEST; id--) {
    const token = tokenById(sentence, id)!
    if (token.form === ')') bracket++
    else if (token.form === '(') bracket--
    else if (bracket > 0) continue
    else if (inner > 0 && token.form === ',') inner--
    else if (token.form === ',' || isMark(token)) {
      if (inner > 0) return null
      const before = tokenById(sentence, id - 1)
      const closes = token.form === ',' || (before !== undefined && /^[,?!—]$|^\.\.+$/.test(before.form))
      return closes && id < first - 1 ? id : null
    } else if (
      !NOMINAL.has(token.upos) &&
      !(isToldOf(sentence, token) && isPast(sentence, token)) &&
      !(bare && joins(sentence, token))
    )
      return null
  }
  return null
}

/** "Figures given out by the bank show": a participle, as far as its form or the word behind it tells; "Peru withdrew from the pact" has none. */
function isPast(sentence: Sentence, { id, form, xpos }: Token): boolean {
  if (xpos === 'VBN' || /^(?:briefed|involved|informed|based|quoted|stationed)$/.test(form)) return true
  return /^by$/i.test(tokenById(sentence, id + 1)?.form ?? '')
}

/** "Port and customs records show": whether a word joins two parts of a speaker. */
function joins(sentence: Sentence, { id, form }: Token): boolean {
  return form === 'and' && [id - 1, id + 1].every((at) => NAMING.has(tokenById(sentence, at)?.upos ?? ''))
}

const NAMING = new Set(['NOUN', 'PROPN', 'ADJ'])

/** Id of the word before what follows the clause: its last adjunct, or the comma that closes it. */
function closingOf(sentence: Sentence, last: number): number | null {
  for (let id = last + 1; id <= sentence.tokens.length && id - last < LONGEST; id++) {
    const token = tokenById(sentence, id)!
    if (token.form === ',' || (token.upos === 'PUNCT' && id === sentence.tokens.length)) return id
    if (token.upos === 'PUNCT' && /^[.?!]$/.test(token.form)) return id
    if (!NOMINAL.has(token.upos) && token.upos !== 'PUNCT') return null
  }
  return sentence.tokens.length - last < LONGEST ? sentence.tokens.length : null
}

/** Whether words hold a clause of their own, not one that "while" or "as" opens. */
function isClause(words: readonly Token[]): boolean {
  const opening = words.find(({ upos }) => upos !== 'PUNCT')
  if (!opening || opening.upos === 'SCONJ') return false
  return words.some(({ upos, xpos }) => (upos === 'VERB' && xpos !== 'VBG') || upos === 'AUX')
}

/** Whether what follows an inserted clause goes on with what is said: it holds a verb and is no clause about the saying. */
function isRest(words: readonly Token[]): boolean {
  const opening = words.find(({ upos }) => upos !== 'PUNCT')
  if (!opening || opening.upos === 'SCONJ' || opening.xpos === 'VBG' || opening.upos === 'CCONJ') return false
  return words.some(({ upos }) => upos === 'VERB' || upos === 'AUX')
}

/**
 * "It had seized a ship, he said, and had shelled a port", "but Chile had not": whether what is joined behind goes on with what was said,
 * told with "had" or "would" as that was.
 */
function continues(left: readonly Token[], right: readonly Token[]): boolean {
  const opening = right.find(({ upos }) => upos !== 'PUNCT')
  if (!opening || !/^(?:and|but)$/i.test(opening.form) || !left.some(isShift)) return false
  const verb = right.find(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos))
  return verb !== undefined && isShift(verb)
}

function isShift({ form, upos }: Token): boolean {
  return upos === 'AUX' && /^(?:had|would|could)$/i.test(form)
}

/** "..., he said, hours before the talks began": behind a whole clause that was said, the writer says when. */
function tellsWhen(words: readonly Token[]): boolean {
  const at = words.findIndex(({ form }) => /^(?:before|after)$/i.test(form))
  return at >= 0 && at < 6 && words.slice(0, at).every(({ upos }) => MEASURING.has(upos))
}

/** "..., he said, the worst raid since the war began", "in the first raid since": behind a whole clause that was said, the writer weighs it. */
function isRemark(words: readonly Token[]): boolean {
  const [first, second, third] = words.filter(({ form }) => !/^(?:in|,)$/i.test(form))
  if (first?.form.toLowerCase() !== 'the' || !second) return false
  return [second, third].some((token) => token !== undefined && (token.xpos === 'JJS' || RANKED.test(token.form)))
}

const RANKED = /^(?:first|second|third|fourth|fifth|last|latest|worst|only)$/i

const MEASURING = new Set(['NUM', 'NOUN', 'ADV', 'ADJ', 'DET', 'PUNCT'])

function isPredicate(words: readonly Token[]): boolean {
  const opening = words.find(({ upos }) => upos !== 'PUNCT')
  return opening !== undefined && (opening.upos === 'AUX' || (opening.upos === 'VERB' && opening.xpos !== 'VBG'))
}

/** The word of a phrase on which its others hang; the last noun where a bad tree has none. */
function headOf(words: readonly Token[]): Token | null {
  const ids = new Set(words.map(({ id }) => id))
  const nouns = words.filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON')
  return nouns.find((token) => !ids.has(token.head) && !isRelation(token, 'nmod')) ?? nouns[0] ?? null
}
