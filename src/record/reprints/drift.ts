import type { Span } from '../../model/span.ts'
import type { Bearing, Wording } from '../../resources/wording.ts'
import { differences, type Hunk } from './align.ts'
import { earlier, type ReprintCopy } from './reprint-group.ts'
import { type Word, wordsOf } from './word.ts'

/** Words in a copy that say how sure something is, or how the writer stands to it. */
export interface BearingWords extends Span {
  readonly exact: string
  readonly lemma: string
  readonly bearing: Bearing
}

/** What one copy makes of the first one's wording. Spans are in the texts of the two documents. */
export interface WordingDrift {
  readonly document: string
  readonly publisher: string | null
  readonly change: 'dropped' | 'added' | 'changed'
  /** In the first copy; null where the words were added. */
  readonly from: BearingWords | null
  /** In this copy; null where the words were dropped. */
  readonly to: BearingWords | null
  /** The place in the first copy and in this one, with some words around. */
  readonly context: { readonly from: Span; readonly to: Span }
}

/** Longest change of wording, in words of either side: what is longer was cut or written anew. */
const LONGEST_CHANGE = 8
/** Words shown to each side of a change. */
const CONTEXT_WORDS = 8
const SENTENCE_END = /[.!?…]/

/**
 * How wording drifts inside a group of reprints: which copy dropped "alleged", or made "admitted" of "said". Every copy is
 * aligned with the first (as `describeReprints` orders them). A neutral cue that gives way to another is no drift; one
 * that is dropped is, since a statement then stands as a fact. Sentences cut or added whole are none.
 *
 * @param copies of one group; those of one document have one text
 * @returns drifts in the order of the copies, and within a copy in the order of its text
 */
export function wordingDrift(copies: readonly ReprintCopy[], wording: Wording): WordingDrift[] {
  const [first, ...others] = [...copies].sort(earlier)
  if (!first) return []
  const base = { text: first.text, words: wordsOf(first.text) }
  return others.flatMap(({ document, publisher, text }) =>
    driftsOf(base, { text, words: wordsOf(text) }, wording).map((drift) => ({ document, publisher, ...drift })),
  )
}

interface Text {
  readonly text: string
  readonly words: readonly Word[]
}

type Drift = Omit<WordingDrift, 'document' | 'publisher'>

function driftsOf(a: Text, b: Text, wording: Wording): Drift[] {
  const inA = bearers(a, wording)
  const inB = bearers(b, wording)
  return differences(a.words, b.words).flatMap((hunk) => {
    if (!isChangeOfWording(hunk, a, b)) return []
    const before = inA.filter(({ first, last }) => first < hunk.aEnd && last >= hunk.aStart)
    const after = inB.filter(({ first, last }) => first < hunk.bEnd && last >= hunk.bStart)
    const context = { from: around(a, hunk.aStart, hunk.aEnd), to: around(b, hunk.bStart, hunk.bEnd) }
    return paired(before, after).map((change) => ({ ...change, context }))
  })
}

interface Placed {
  readonly first: number
  readonly last: number
  readonly words: BearingWords
}

function bearers({ text, words }: Text, wording: Wording): Placed[] {
  const forms = words.map(({ form }) => form)
  const found: Placed[] = []
  for (let first = 0; first < forms.length; first++) {
    const bearer = wording.at(forms, first)
    if (!bearer) continue
    const last = first + bearer.length - 1
    const { start } = words[first]!
    const { end } = words[last]!
    const { lemma, bearing } = bearer
    found.push({ first, last, words: { start, end, exact: text.slice(start, end), lemma, bearing } })
    first = last
  }
  return found
}

/** Pairs bearers of two wordings in order, those of the same bearing with each other first. */
function paired(before: readonly Placed[], after: readonly Placed[]): Pick<Drift, 'change' | 'from' | 'to'>[] {
  const rest = after.map(({ words }) => words)
  const left = before
    .map(({ words }) => words)
    .filter(({ bearing }) => {
      const same = rest.findIndex((other) => other.bearing === bearing)
      if (same >= 0) rest.splice(same, 1)
      return same < 0
    })
  const size = Math.max(left.length, rest.length)
  return Array.from({ length: size }, (_, i) => ({ from: left[i] ?? null, to: rest[i] ?? null }))
    .filter(({ from, to }) => from !== null || to!.bearing !== 'neutral')
    .map(({ from, to }) => ({ change: from === null ? 'added' : to === null ? 'dropped' : 'changed', from, to }))
}

function isChangeOfWording({ aStart, aEnd, bStart, bEnd }: Hunk, a: Text, b: Text): boolean {
  if (aEnd - aStart > LONGEST_CHANGE || bEnd - bStart > LONGEST_CHANGE) return false
  if (bStart === bEnd) return !isWhole(a, aStart, aEnd)
  if (aStart === aEnd) return !isWhole(b, bStart, bEnd)
  return true
}

/** Whether words are a sentence, or several, from end to end. */
function isWhole({ text, words }: Text, first: number, end: number): boolean {
  const before = words[first - 1]
  const after = words[end]
  const opens = !before || SENTENCE_END.test(text.slice(before.end, words[first]!.start))
  const closes = !after || SENTENCE_END.test(text.slice(words[end - 1]!.end, after.start))
  return opens && closes
}

function around({ text, words }: Text, first: number, end: number): Span {
  return {
    start: words[Math.max(0, first - CONTEXT_WORDS)]?.start ?? 0,
    end: words[Math.min(words.length, end + CONTEXT_WORDS) - 1]?.end ?? text.length,
  }
}
