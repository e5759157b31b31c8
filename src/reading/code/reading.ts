import type { Sentence, Token } from '../../model/token.ts'
import { isRelation, tokenById } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import { isShaped, matchRow, witnesses } from './condition.ts'
import type { Finder } from './finder.ts'
import { follow } from './roles.ts'
import { fillSlots, type Slots } from './slots.ts'
import { type Candidates, candidates } from './trigger.ts'

/** A word that tells an event, the row that says which, and its parties. */
export interface Reading {
  readonly token: Token
  readonly particle: Token | null
  readonly row: CodeRow
  /** Whether the row is only what the predicate tells most often: none of its rows fits the words that stand around it. */
  readonly likely: boolean
  readonly slots: Slots
  /** Words on which the row's conditions hang: the noun of a light verb. */
  readonly witnesses: readonly Token[]
  /** Readings that this one speaks about, so that they are no events of their own: what is asked for, promised, refused. */
  readonly about: Reading[]
}

/** Types that are about another event, which then is not told as having happened. */
const STANCES: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN'])

/** The events that a sentence's words tell, each once: what another one is about is under `about`. */
export function readingsOf(codebook: Codebook, sentence: Sentence, finder: Finder): readonly Reading[] {
  const readings: Reading[] = []
  for (const tried of candidates(codebook, sentence)) {
    const found = firstMatch(codebook, tried, sentence, finder)
    if (!found) continue
    const { token, particle, row, likely } = found
    const slots = fillSlots(codebook, row, sentence, token, finder)
    if (likely && !isBetween(slots, finder)) continue
    readings.push({
      token,
      particle,
      row,
      likely,
      slots,
      witnesses: witnesses(codebook, row, sentence, token),
      about: [],
    })
  }
  return readings.length > 1 ? withoutContained(sentence, readings) : readings
}

/**
 * The row that fits a word: of its verb with a particle, else of the verb alone. Where none does, what a verb tells in nearly all of its
 * rows it is likely to tell here too.
 */
function firstMatch(codebook: Codebook, tried: Candidates, sentence: Sentence, finder: Finder) {
  for (const { token, particle, rows } of tried) {
    const row = matchRow(codebook, rows, sentence, token, (word) => finder.kind(sentence, word))
    if (row) return { token, particle, row, likely: false }
  }
  for (const { token, particle, rows } of tried) {
    const row = token.upos === 'VERB' && !carries(codebook, sentence, token) ? likeliest(rows, sentence, token) : null
    if (row) return { token, particle, row, likely: true }
  }
  return null
}

/** Whether grammar names who does it to whom, and the two are of two states: less would be too little for what is only likely. */
function isBetween({ actors, recipients }: Slots, finder: Finder): boolean {
  const [actor, recipient] = [actors[0], recipients[0]]
  if (!actor || !recipient || Math.min(actor.confidence, recipient.confidence) < INNER) return false
  return finder.apart(actor.party, recipient.party)
}

/** What a party is worth at least that stands in its slot or inside its words. */
const INNER = 0.75

/** How many of a predicate's rows must be of one type for it to be what the predicate tells with any other word. */
const MOSTLY = 0.75

/** Whether the object of a verb tells an event itself, so that the verb only carries it: "reaffirmed its claim". */
function carries(codebook: Codebook, sentence: Sentence, token: Token): boolean {
  return follow(sentence, token, ['obj']).some(({ lemma }) => codebook.rows.has(`${lemma.toLowerCase()}.n`))
}

function likeliest(rows: readonly CodeRow[], sentence: Sentence, token: Token): CodeRow | null {
  if (rows.some(({ type }) => type === null)) return null
  const counts = new Map<string, number>()
  for (const { type } of rows) counts.set(type!, (counts.get(type!) ?? 0) + 1)
  const [top] = [...counts].sort((a, b) => b[1] - a[1])
  if (!top || top[1] < MOSTLY * rows.length) return null
  return rows.findLast((row) => row.type === top[0] && isShaped(row, sentence, token)) ?? null
}

function withoutContained(sentence: Sentence, readings: readonly Reading[]): readonly Reading[] {
  const byToken = new Map(readings.map((reading) => [reading.token.id, reading]))
  const contained = new Set<Reading>()
  for (const outer of readings) {
    for (const word of outer.witnesses) {
      const inner = byToken.get(word.id)
      // "insists that it has freed nobody": what tells no event leaves what is told in its clause.
      if (outer.row.type === null && isRelation(word, 'ccomp')) continue
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
    if (!head || !isContent(at)) return null
    const outer = byToken.get(head.id)
    // "agreed to develop trade and to expand contacts": the second stands under what the first stands under; of "rejected the demand
    // and expelled two diplomats" neither is what the other is about.
    if (outer && outer.row.type !== null && !isRelation(at, 'conj')) return STANCES.has(outer.row.type) ? outer : null
    at = head
  }
  return null
}

/** Whether a word stands in the content of the one above it, not beside it. */
function isContent(token: Token): boolean {
  if (CONTENT.some((relation) => isRelation(token, relation))) return true
  if (token.deprel === 'acl' || isRelation(token, 'advcl')) return token.xpos === 'VB' || token.xpos === 'VBG'
  return isRelation(token, 'nmod') && token.deprel !== 'nmod:poss'
}

const CONTENT = ['xcomp', 'ccomp', 'obj', 'obl', 'conj', 'nsubj:pass']
