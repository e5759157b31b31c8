import type { Judgement } from '../src/eval/factuality.ts'
import type { GoldSentence } from '../src/eval/gold-tokens.ts'

/** So many judged words must fit where a run of sentences is laid, so that chance lays none. */
const LEAST = 10

/**
 * Joins the judgements of UDS-IH2's training part to the sentences of a newer release of the treebank, whose documents
 * stand in another order: run by run, each laid where the longest stretch of judged words are all verbs. Runs that are
 * too short to be sure of are left out.
 */
export function alignJudgements(
  judgements: ReadonlyMap<number, readonly Judgement[]>,
  sentences: readonly GoldSentence[],
): Map<GoldSentence, readonly Judgement[]> {
  const numbered = [...judgements].filter(([, list]) => list.length > 0).sort(([a], [b]) => a - b)
  const verbs = sentences.map(({ rows }) => rows.map((row) => row[3] === 'VERB' || row[3] === 'AUX'))
  const joined = new Map<GoldSentence, readonly Judgement[]>()
  for (let from = 0; from < numbered.length; ) {
    const first = numbered[from]![0]
    let best = { sentences: 1, words: 0, shift: 0 }
    for (let at = 0; at < sentences.length; at++) {
      const run = runLength(numbered, from, verbs, at - first)
      if (run.words > best.words) best = { ...run, shift: at - first }
    }
    if (best.words >= LEAST)
      for (const [number, list] of numbered.slice(from, from + best.sentences))
        joined.set(sentences[number + best.shift]!, list)
    from += best.words >= LEAST ? best.sentences : 1
  }
  return joined
}

function runLength(
  numbered: readonly (readonly [number, readonly Judgement[]])[],
  from: number,
  verbs: readonly (readonly boolean[])[],
  shift: number,
) {
  let words = 0
  let i = from
  for (; i < numbered.length; i++) {
    const [number, list] = numbered[i]!
    const row = verbs[number + shift]
    if (row === undefined || !list.every(({ word }) => row[word - 1])) break
    words += list.length
  }
  return { sentences: i - from, words }
}
