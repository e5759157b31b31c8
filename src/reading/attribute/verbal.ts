import { cover, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { CueEntry } from '../../resources/cues.ts'
import { afterClause, aroundClause, isResponse, wordBefore } from './around.ts'
import { predicateEnd, predicateStart, wordsSpan } from './cue-span.ts'
import { runs } from './extent.ts'
import type { Found } from './found.ts'
import { heardOf, NOBODY } from './hearsay.ts'
import { inserted } from './inserted.ts'
import { isDocument, issuerOf } from './issued.ts'
import { goesOnWith } from './joined.ts'
import { opening } from './opening.ts'
import { nounPhrase, stretch } from './phrase.ts'
import { reachOf } from './reach.ts'
import { type Filling, filling, isAdjunct } from './slot.ts'
import { agentOf, invertedSubject, isPassive, subjectOf } from './subject.ts'
import { tackedOn } from './tacked.ts'
import type { View } from './view.ts'

/** Whether a word heads a relative clause, around which another clause goes on: "X, who did not comment, said ...". */
function isRelative(sentence: Sentence, word: Token): boolean {
  return word.deprel === 'acl:relcl' && tokenById(sentence, word.head)!.id < word.id
}

/** Reads a verb or predicative adjective that attributes. Null where the tree shows no content for it. */
export function verbal(view: View, word: Token, entry: CueEntry): Found | null {
  const { sentence } = view
  const inPassive = entry.pos === 'verb' && isPassive(sentence, word)
  const hearsay = heardOf(sentence, word, entry, inPassive)
  const passive = inPassive || hearsay !== null
  const first = predicateStart(sentence, word)
  const named = issuerOf(view, word, speakerOf(sentence, word, entry, passive))
  const opened = passive || !isTelling(sentence, word, entry, named) ? null : opening(sentence, first)
  const speaker = opened?.speaker ?? named
  if (
    isMade(sentence, word, entry) ||
    isResult(word, entry) ||
    isCharged(sentence, word) ||
    speaker?.lemma === 'question'
  )
    return null
  const slots =
    hearsay ??
    (opened ? behind(word, filling(sentence, word, entry, passive)) : filling(sentence, word, entry, passive))
  const filled = slots && (isPutAside(entry, slots) || isCalledBack(entry, slots, passive)) ? null : slots
  if (entry.source === 'document' && !(speaker && isDocument(view, speaker))) return null
  if (entry.source === 'none' && filled?.heads.some(({ lemma }) => view.cues.get('verb', lemma))) return null
  const last = predicateEnd(sentence, word, entry, filled?.preposition ?? null)
  const quotes = entry.content.some((slots) => slots[0]?.relation === 'quote')
  const aside =
    passive || !saysSo(entry) || isResponse(sentence, word) || isUnderOther(sentence, word)
      ? null
      : inserted(sentence, quotedFrom(sentence, word) ?? first, last, !quotes)
  if (aside) {
    const cue = wordsSpan(sentence, first, last)
    return {
      sentence,
      entry,
      word: word.id,
      cue,
      speaker: aside.speaker.id,
      source: aside.source,
      sourceAbsent: null,
      content: [...aside.content],
      clause: cover(cue, aside.source),
      confidence: 0.9,
      slot: 'ccomp',
    }
  }
  const source = opened?.source ?? (speaker ? sourceSpan(sentence, speaker, word, first, last) : null)
  const cue = wordsSpan(sentence, first, last)
  const clause = source && !isShared(sentence, speaker!, word) ? cover(cue, source) : cue
  const tacked = saysSo(entry) ? tackedOn(sentence, word, passive) : null
  let content = tacked ?? (filled ? filledContent(view, word, filled, passive, clause, last) : [])
  if (source && source.start > cue.end && saysSo(entry)) content = aroundSpeaker(view, content, first, source)
  let confidence = 0.95
  const around = quotes && !isRelative(sentence, word) && !isUnderOther(sentence, word)
  if (content.length === 0 && around) {
    content = aroundClause(view, word, clause, entry)
    confidence = 0.85
  }
  if (content.length === 0 && around && source && !answersByDeed(sentence, word)) {
    content = afterClause(view, word, entry, clause)
    confidence = 0.6
  }
  return {
    sentence,
    entry,
    word: word.id,
    cue,
    speaker: speaker?.id ?? 0,
    source,
    sourceAbsent: source ? null : hearsay || tacked ? NOBODY : absence(entry, passive),
    content,
    clause,
    confidence,
    slot: filled?.relation ?? 'quote',
  }
}

/** Whether a finite verb of saying has a clause behind it, and no subject of its own in the tree: whoever tells it opens the sentence. */
function isTelling(sentence: Sentence, word: Token, entry: CueEntry, named: Token | null): boolean {
  if (!saysSo(entry) || !/^VB[DPZ]$/.test(word.xpos)) return false
  if (named && (named.id < word.id || named.head === word.id)) return false
  return childrenBy(sentence, word.id, 'ccomp').some(({ id }) => id > word.id)
}

/** What fills a cue's slots behind it. */
function behind(word: Token, filled: Filling | null): Filling | null {
  const heads = filled?.heads.filter(({ id }) => id > word.id)
  return filled && heads?.length ? { ...filled, heads } : null
}

/**
 * "With a base to think of", "without informing its allies", "in a case reported by the press": whether a verb of saying that is neither finite
 * nor ", adding" only tells of another word, so that nothing around it is what it tells.
 */
function isUnderOther(sentence: Sentence, word: Token): boolean {
  const { id, xpos, deprel, lemma } = word
  if (childrenBy(sentence, id, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass').length > 0 || deprel === 'root') return false
  const marks = childrenBy(sentence, id, 'mark', 'case').map(({ form }) => form.toLowerCase())
  if (xpos === 'VB') return marks.includes('to') && /^(?:acl|advcl)$/.test(deprel)
  // "For saying his refusal was": what follows "saying" is said, though a bad tree has it elsewhere.
  if (xpos === 'VBG') return lemma !== 'say' && marks.some((mark) => /^(?:without|before|after|despite)$/.test(mark))
  return xpos === 'VBN' && /^(?:acl|advcl)$/.test(deprel) && !quotedFrom(sentence, word)
}

/** "…, the minister was quoted as saying": id of the first word of what leads to the verb of saying; null where nothing does. */
function quotedFrom(sentence: Sentence, word: Token): number | null {
  const quoted = tokenById(sentence, word.head)
  const isQuoted = word.xpos === 'VBG' && quoted !== undefined && /^(?:quote|cite)$/.test(quoted.lemma)
  return isQuoted && isPassive(sentence, quoted) ? predicateStart(sentence, quoted) : null
}

/** "Recalled its envoy", "recalled 900 lorries": who or what is called back is not remembered; "recalled the raid" tells of it. */
function isCalledBack({ lemma }: CueEntry, { heads, relation }: Filling, passive: boolean): boolean {
  return lemma === 'recall' && relation === 'obj' && (passive || CALLED_BACK.test(heads[0]?.lemma ?? ''))
}

const CALLED_BACK =
  /^(?:ambassador|envoy|diplomat|consul|attach[eé]|staff|minister|delegation|delegate|governor|mayor|official|troop|soldier|force|unit|reservist|player|parliament|lawmaker|ship|fleet|vessel|vehicle|car|lorry|truck|product|drug|bill)$/

function isPutAside({ lemma }: CueEntry, filled: Filling): boolean {
  return lemma === 'put' && !isCount(filled)
}

/** "Put the number of dead at 40": whether it is a count that is given, and no thing that is put somewhere. */
function isCount({ heads }: Filling): boolean {
  return heads[0] !== undefined && COUNTS.test(heads[0].lemma)
}

const COUNTS =
  /^(?:number|toll|figure|count|total|cost|loss|damage|value|share|strength|size|rate|dead|casualty|price|bill)$/

/** "Made sure that the gate was shut": what someone is made to be is not how he feels; "made clear" tells. */
function isMade(sentence: Sentence, { head }: Token, { pos, act }: CueEntry): boolean {
  return pos === 'adjective' && act !== 'says' && tokenById(sentence, head)?.lemma === 'make'
}

/** ", meaning that the port is shut": what comes of a thing is told by the writer. */
function isResult({ xpos }: Token, { lemma }: CueEntry): boolean {
  return lemma === 'mean' && xpos === 'VBG'
}

/** "A deserter now charged with treason": who is charged says nothing, though the participle be read as a verb of his. */
function isCharged(sentence: Sentence, word: Token): boolean {
  return word.lemma === 'charge' && tokenById(sentence, word.id + 1)?.form === 'with' && !agentOf(sentence, word)
}

/** "The price, say traders in Lima, is a scandal": what a tree takes for a clause with its speaker goes on with the words before the verb. */
function aroundSpeaker({ sentence }: View, content: readonly Span[], first: number, source: Span): Span[] {
  const [piece] = content
  if (content.length !== 1 || !piece || piece.start !== source.start) return [...content]
  const rest = sentence.tokens.filter(({ start, end }) => start >= source.end && end <= piece.end)
  const after = rest[0] && stretch(sentence, rest[0].id, rest.at(-1)!.id)
  const before = sentence.tokens.slice(0, first - 1).some(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ')
    ? stretch(sentence, 1, first - 1)
    : null
  return [before, after ?? null].filter((span) => span !== null)
}

/** Why a verb or adjective has no source. */
function absence({ source }: CueEntry, passive: boolean): string {
  if (source === 'none') return 'it is said of no one'
  return passive ? 'passive without an agent' : 'no subject'
}

/** "Malawi responded by stopping trucks": what is done and not said. */
function answersByDeed(sentence: Sentence, word: Token): boolean {
  return childrenBy(sentence, word.id, 'advcl').some(
    ({ id, xpos }) => xpos === 'VBG' && childrenBy(sentence, id, 'mark', 'case').some(({ lemma }) => lemma === 'by'),
  )
}

/** Whether a speaker is another verb's subject first: "he" of "adding" in "…, he said, adding that …". */
function isShared(sentence: Sentence, speaker: Token, word: Token): boolean {
  return sentence.tokens
    .slice(speaker.id, word.id - 1)
    .some((token) => token.upos === 'VERB' && token.id === speaker.head)
}

/** Whether a verb tells what is said before anything else, so that it may stand at the end of it. */
function saysSo({ pos, source, content }: CueEntry): boolean {
  return pos === 'verb' && source === 'subject' && content.some((slots) => slots[0]?.relation === 'ccomp')
}

/** "Sweden is convinced that": of these the passive says who thinks so. */
const WON_OVER = /^(?:convince|persuade)$/

function speakerOf(sentence: Sentence, word: Token, entry: CueEntry, passive: boolean): Token | null {
  if (entry.source === 'none') return null
  if (entry.source === 'object')
    return passive ? subjectOf(sentence, word.id) : (childrenBy(sentence, word.id, 'obj')[0] ?? null)
  const quotes = entry.content.some((slots) => slots[0]?.relation === 'quote')
  const joined = entry.act === 'says' && !passive ? goesOnWith(sentence, word) : null
  const shared = quotes && isAdjunct(sentence, joined ?? word) ? teller(sentence, joined ?? word) : null
  if (shared) return shared
  const speaker = passive
    ? WON_OVER.test(word.lemma)
      ? subjectOf(sentence, word.id)
      : agentOf(sentence, word)
    : ((quotes && followsQuotation(sentence, word) ? invertedSubject(sentence, word) : null) ??
      subjectOf(sentence, (joined ?? word).id) ??
      (quotes ? (namedBefore(sentence, word) ?? invertedSubject(sentence, word)) : null))
  if (!speaker) return null
  const form = speaker.form.toLowerCase()
  if (form === 'it' && childrenBy(sentence, word.id, 'ccomp', 'csubj').length > 0 && entry.pos === 'adjective')
    return null
  if (form === 'there' || speaker.deprel === 'expl') return null
  return speaker
}

/**
 * Who says what ", adding …" goes on with: the subject of the verb that stands above all before it. Trees hang such a participle on
 * whatever noun is next to it.
 */
function teller(sentence: Sentence, word: Token): Token | null {
  const main = sentence.tokens.find(({ head }) => head === 0)
  if (!main || main.id > word.id || childrenBy(sentence, word.id, 'nsubj').some(({ id }) => id < word.id)) return null
  return subjectOf(sentence, main.id) ?? namedBefore(sentence, main)
}

/** "…, Ana Soto, said six were charged": a person's name that a comma parts from the verb, where a clause follows and no speaker. */
function namedBefore(sentence: Sentence, word: Token): Token | null {
  let name = tokenById(sentence, word.id - 2)
  if (tokenById(sentence, word.id - 1)?.form !== ',' || !name?.name.endsWith('-PER')) return null
  const next = sentence.tokens.slice(word.id)
  const end = next.findIndex(({ upos }) => upos === 'PUNCT')
  const told = end < 0 ? next : next.slice(0, end)
  if (!told.some(({ upos }) => upos === 'AUX' || upos === 'VERB')) return null
  while (name && isRelation(name, 'flat')) name = tokenById(sentence, name.head)
  return name ?? null
}

/** Whether a closing quotation mark stands right before a word: "...,\" added the envoy. */
function followsQuotation(sentence: Sentence, word: Token): boolean {
  return /^["”»’]$/.test(tokenById(sentence, word.id - 1)?.form ?? '')
}

function sourceSpan(sentence: Sentence, speaker: Token, word: Token, first: number, last: number): Span {
  if (['who', 'that', 'which'].includes(speaker.form.toLowerCase())) return { start: speaker.start, end: speaker.end }
  const before = speaker.id < word.id
  const limit = before ? { from: 1, to: first - 1 } : { from: last + 1, to: sentence.tokens.length }
  if (before && limit.to < speaker.id) limit.to = word.id - 1
  return nounPhrase(sentence, speaker.id, limit)
}

/** The spans of the words that fill a cue's slots, with what hangs on them, on their side of the clause. */
function filledContent(view: View, word: Token, filled: Filling, passive: boolean, clause: Span, last: number): Span[] {
  const { sentence } = view
  const reach = reachOf(sentence)
  const pieces: Span[] = []
  const left = filled.heads.filter(
    ({ id, xpos }) => id < word.id && !(filled.heads.length > 1 && /^W(?:DT|P)$/.test(xpos)),
  )
  const right = filled.heads.filter(({ id }) => id > word.id)
  for (const head of left) {
    const to = Math.min(wordBefore(sentence, clause.start), Math.max(reach.last[head.id]!, word.id))
    const span = passive
      ? nounPhrase(sentence, head.id, { from: 1, to: word.id - 1 })
      : stretch(sentence, reach.first[head.id]!, to)
    if (span) pieces.push(span)
  }
  if (right.length > 0) {
    const quotedOnly = left.length > 0 && !passive
    for (const run of runs(view, right, word, last)) {
      if (quotedOnly && !view.quotations.outermost(run.start)) continue
      pieces.push(run)
    }
  }
  return pieces
}
