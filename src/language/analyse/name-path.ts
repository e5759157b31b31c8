/** What it costs that one name follows another with no word between: few do, and most that seem to are one name cut in two. */
const ADJACENT = 3

/** Moves between labels that are allowed, and what they cost: made once for an inventory of BIO labels. */
export type Moves = Float32Array

/** @param labels such as "B-PER", "I-PER", "O" */
export function movesOf(labels: readonly string[]): Moves {
  const size = labels.length
  const moves = new Float32Array(size * size)
  labels.forEach((from, i) => {
    labels.forEach((to, j) => {
      const goesOn = from !== 'O' && from.slice(2) === to.slice(2)
      if (to.startsWith('I-')) moves[i * size + j] = goesOn ? 0 : -Infinity
      else if (to.startsWith('B-') && from !== 'O') moves[i * size + j] = -ADJACENT
    })
  })
  return moves
}

/**
 * The best sequence of labels for the words of a sentence (Viterbi 1967).
 *
 * @param scores row i holds the scores of word i's labels; rows are `stride` apart
 * @param starts whether a label may begin a sentence: those that continue a name may not
 */
export function bestPath(
  scores: Float32Array,
  words: number,
  stride: number,
  moves: Moves,
  starts: readonly boolean[],
): Int32Array {
  const size = starts.length
  const back = new Int32Array(words * size)
  let totals = Float32Array.from(starts, (may, j) => (may ? scores[j]! : -Infinity))
  for (let i = 1; i < words; i++) {
    const next = new Float32Array(size)
    for (let j = 0; j < size; j++) {
      let best = 0
      for (let k = 1; k < size; k++)
        if (totals[k]! + moves[k * size + j]! > totals[best]! + moves[best * size + j]!) best = k
      back[i * size + j] = best
      next[j] = totals[best]! + moves[best * size + j]! + scores[i * stride + j]!
    }
    totals = next
  }
  const path = new Int32Array(words)
  let at = 0
  for (let j = 1; j < size; j++) if (totals[j]! > totals[at]!) at = j
  for (let i = words - 1; i >= 0; i--) {
    path[i] = at
    at = back[i * size + at]!
  }
  return path
}
