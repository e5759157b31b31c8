import { UNLISTED } from '../../model/event.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import { OUTCOMES, outcomeShares } from '../../resources/event-types.ts'
import { matchRow, witnesses } from './condition.ts'
import type { Filler } from './filler.ts'
import type { Finder } from './finder.ts'
import { predicateSigns } from './predicate-signs.ts'
import { isBearing } from './roles/bearer.ts'
import { makerOf } from './roles/compound.ts'
import { meansOf } from './roles/means.ts'
import { follow } from './roles/roles.ts'
import { isPassive } from './roles/voice.ts'
import { fillSlots, type Slots } from './slots.ts'
import { type Candidates, candidatesAt } from './trigger.ts'

/** A word that tells an event, the row that says which, and its parties. */
export interface Reading {
  readonly token: Token
  readonly particle: Token | null
  readonly row: CodeRow
  /** How likely the verb tells what its row says, where no row of the codebook fits and learned weights say so; null where a row does. */
  readonly share: number | null
  readonly slots: Slots
  /** Words on which the row's conditions hang: the noun of a light verb. */
  readonly witnesses: readonly Token[]
  /** Readings that this one speaks about, so that they are no events of their own: what is asked for, promised, refused. */
  readonly about: Reading[]
}

/** Types that are about another event, which then is not told as having happened. */
const STANCES: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN'])

/**
 * The events that a sentence's words tell, each once: what another one is about is under `about`.
 *
 * @param guess whether to take what was learned of a verb that no row fits
 */
export function readingsOf(codebook: Codebook, sentence: Sentence, finder: Finder, guess: boolean): readonly Reading[] {
  const readings: Reading[] = []
  // What a row speaks of is accounted for, even by one that says that its words tell nothing: "kept its staff informed".
  const spoken = new Set<number>()
  for (const token of sentence.tokens) {
    const found = firstMatch(codebook, candidatesAt(codebook, sentence, token), sentence, finder)
    if (!found) continue
    const reading = readingOf(codebook, sentence, token, found, finder)
    readings.push(reading)
    for (const { id } of [token, ...reading.witnesses]) spoken.add(id)
  }
  for (const token of sentence.tokens) {
    // "Intends to visit", "answered with a ban": what is meant is told already.
    const means =
      childrenBy(sentence, token.id, 'xcomp').some(({ id }) => spoken.has(id)) ||
      sentence.tokens.some((noun) => spoken.has(noun.id) && meansOf(sentence, noun) === token)
    const found = !guess || means || spoken.has(token.id) ? null : guessed(codebook, sentence, token, finder)
    const reading = found && readingOf(codebook, sentence, token, found, finder)
    if (reading && isSomeonesDeed(codebook, reading.slots, sentence, token, finder)) readings.push(reading)
  }
  readings.sort((a, b) => a.token.id - b.token.id)
  return readings.length > 1 ? withoutContained(sentence, readings) : readings
}

function readingOf(codebook: Codebook, sentence: Sentence, token: Token, found: Found, finder: Finder): Reading {
  const { row } = found
  const slots = fillSlots(codebook, row, sentence, token, finder)
  return { ...found, token, slots, witnesses: witnesses(codebook, row, sentence, token), about: [] }
}

/** A word's row, and how likely the word tells what it says where that was learned. */
interface Found {
  readonly particle: Token | null
  readonly row: CodeRow
  readonly share: number | null
}

/** The row that fits a word: of its verb with a particle, else of the verb alone. */
function firstMatch(codebook: Codebook, tried: Candidates, sentence: Sentence, finder: Finder): Found | null {
  for (const { token, particle, rows } of tried) {
    const row = matchRow(codebook, rows, sentence, token, (word) => finder.kind(sentence, word))
    if (row) return { particle, row, share: null }
  }
  return null
}

/** Verbs that tell nothing by themselves, and those of speaking, which rows know; who denies a deed tells no other. */
const COLOURLESS = new Set(['be', 'have', 'do', 'deny', 'say', 'tell'])

/** How likely a verb must tell an event for it to be told. */
const LIKELY = 0.8
/** How likely it must be of its type. */
const CERTAIN = 0.5

/** The same of what someone is accused of or thanked for: that it is someone's deed is said. */
const IN_CHARGES = [0.65, 0.35] as const

/** Whether a verb tells what someone is accused of or thanked for: "accused Rwanda of moving 900 men". */
function isCharge(codebook: Codebook, sentence: Sentence, token: Token): boolean {
  if (!isRelation(token, 'advcl') && !isRelation(token, 'obl')) return false
  const opens = childrenBy(sentence, token.id, 'mark', 'case').some(({ lemma }) => lemma === 'of' || lemma === 'for')
  const above = opens ? tokenById(sentence, token.head) : undefined
  const rows = codebook.rows.get(`${above?.lemma.toLowerCase()}.v`) ?? []
  return rows.some(({ type }) => type === 'ACCUSE' || type === 'SUPPORT')
}

/** What a verb that no row fits is likely to tell by all that stands around it. */
function guessed(codebook: Codebook, sentence: Sentence, token: Token, finder: Finder): Found | null {
  if (token.upos !== 'VERB' || isRelation(token, 'aux') || COLOURLESS.has(token.lemma) || codebook.learned.size === 0)
    return null
  if (makerOf(sentence, token)) return null
  // "Got a Chilean loan": learned weights tell who of two does it by where he stands, and here he stands behind.
  if (isBearing(token) && !isPassive(sentence, token) && !isDoneToParty(sentence, token, finder)) return null
  const shares = outcomeShares(codebook.learned, predicateSigns(codebook, sentence, token, finder))
  const told = 1 - shares[0]!
  const [likely, certain] = isCharge(codebook, sentence, token) ? IN_CHARGES : [LIKELY, CERTAIN]
  if (told < likely) return null
  const best = Math.max(...shares.slice(1))
  if (best < certain) return null
  const type = OUTCOMES[shares.indexOf(best, 1)]!
  const known = codebook.frames.get(type)
  if (!known) throw new Error(`No frame for ${type} in frames.tsv`)
  const particle = childrenBy(sentence, token.id, 'compound:prt')[0] ?? null
  const predicate = [token, ...(particle ? [particle] : [])].map(({ lemma }) => lemma.toLowerCase()).join('_')
  const row: CodeRow = { ...NO_ROW, ...known, name: `${predicate}${UNLISTED}`, predicate: `${predicate}.v`, type }
  return { particle, row, share: best }
}

/** What is learned of a verb says nothing of mode or contexts. */
export const NO_ROW = { conditions: [], mode: null, contexts: [], cameo: '', example: '', coding: '', line: 0 }

/**
 * Whether grammar names who does it, of whom it is known for whom he acts, and it is not done to his own; of a passive, to whom it is done. What
 * is said of another's deed ("the request was ignored") by nobody is none.
 */
function isSomeonesDeed(codebook: Codebook, slots: Slots, sentence: Sentence, token: Token, finder: Finder): boolean {
  const { actors, recipients } = slots
  const known = (side: Slots['actors']) => side.some(({ party }) => finder.isKnown(party))
  if (actors.length === 0) return isPassive(sentence, token) && known(recipients) && !carries(codebook, sentence, token)
  const own = ({ party }: Filler) => finder.isKnown(party) && !finder.apart(actors[0]!.party, party)
  return known(actors) && (recipients.length === 0 || !recipients.every(own))
}

/** "Received his neighbour". */
function isDoneToParty(sentence: Sentence, token: Token, finder: Finder): boolean {
  return follow(sentence, token, ['obj']).some((word) => finder.at(sentence, word).length > 0)
}

/** Whether what a verb is about tells an event itself. */
function carries(codebook: Codebook, sentence: Sentence, token: Token): boolean {
  return follow(sentence, token, ['obj']).some(({ lemma }) => codebook.rows.has(`${lemma.toLowerCase()}.n`))
}

function withoutContained(sentence: Sentence, readings: readonly Reading[]): readonly Reading[] {
  const byToken = new Map(readings.map((reading) => [reading.token.id, reading]))
  const contained = new Set<Reading>()
  for (const outer of readings) {
    for (const word of outer.witnesses) {
      const inner = byToken.get(word.id)
      // "insists that it has freed nobody": what tells no event leaves what is told in its clause.
      if (outer.row.type === null && (isRelation(word, 'ccomp') || isRelation(word, 'advcl'))) continue
      if (inner && inner !== outer) claim(outer, inner, contained)
    }
  }
  for (const inner of readings) {
    if (contained.has(inner)) continue
    const outer = stanceAbove(sentence, inner, byToken)
    if (outer && outer !== inner) claim(outer, inner, contained)
  }
  return readings.filter((reading) => !contained.has(reading))
}

function claim(outer: Reading, inner: Reading, contained: Set<Reading>): void {
  if (contained.has(inner)) return
  contained.add(inner)
  outer.about.push(inner)
}

/** The nearest reading above that is a stance on this one. */
function stanceAbove(sentence: Sentence, inner: Reading, byToken: ReadonlyMap<number, Reading>): Reading | null {
  let at = inner.token
  for (let steps = 0; steps < 4; steps++) {
    const head = tokenById(sentence, at.head)
    if (!head || !isContent(sentence, at)) return null
    const outer = byToken.get(head.id)
    // "agreed to develop trade and to expand contacts": the second stands under what the first stands under; of "rejected the demand
    // and expelled two diplomats" neither is what the other is about.
    if (outer && outer.row.type !== null && !isRelation(at, 'conj')) return STANCES.has(outer.row.type) ? outer : null
    at = head
  }
  return null
}

/** Whether a word stands in the content of the one above it, not beside it. */
function isContent(sentence: Sentence, token: Token): boolean {
  // "Warned Peru during their talks": when it was said is no part of what was.
  if (isRelation(token, 'obl') && (WHEN.has(caseOf(sentence, token.id) ?? '') || isFronted(sentence, token)))
    return false
  if (CONTENT.some((relation) => isRelation(token, relation))) return true
  // "Left the talks, accusing Peru of lying": what one does besides.
  if (isRelation(token, 'advcl') && token.xpos === 'VBG' && childrenBy(sentence, token.id, 'mark', 'case').length === 0)
    return false
  // "Left after accusing Peru of lying": what was done before or since is no part of it either.
  const isBeside = childrenBy(sentence, token.id, 'mark', 'case').some(({ lemma }) => BESIDE.has(lemma))
  if (isRelation(token, 'advcl') && token.xpos === 'VBG' && isBeside) return false
  if (token.deprel === 'acl' || isRelation(token, 'advcl')) return token.xpos === 'VB' || token.xpos === 'VBG'
  return isRelation(token, 'nmod') && token.deprel !== 'nmod:poss'
}

/** "In talks with Peru the minister asked for help": a phrase before the subject of a verb says where it was said. */
function isFronted(sentence: Sentence, { id, head }: Token): boolean {
  // "On a visit to Peru she promised trade": that she was there says no more than where.
  if (id > head || caseOf(sentence, id) === 'on') return false
  return childrenBy(sentence, head, 'nsubj').some((subject) => subject.id > id)
}

/** Prepositions of phrases that say when or against what something is said. */
const WHEN = new Set(['during', 'after', 'before', 'since', 'following', 'amid', 'despite'])
/** Words that open a clause of what was done at another time than the rest, or besides it. */
const BESIDE = new Set(['after', 'since', 'while', 'whilst', 'besides'])
const CONTENT = ['xcomp', 'ccomp', 'obj', 'obl', 'conj', 'nsubj:pass']
