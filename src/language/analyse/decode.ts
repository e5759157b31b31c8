/**
 * The best dependency tree with exactly one root, from arc scores.
 *
 * Takes every word's best head first; where that is no tree, finds the maximum spanning arborescence (Chu and Liu 1965,
 * Edmonds 1967). A constant taken from every arc of the root makes that arborescence have one such arc and still be the
 * best that has one (Stanojević and Cohen 2021).
 *
 * @param scores row i-1 holds the scores of heads 0 (root) to n for word i; rows are `stride` apart
 * @param n words of the sentence
 * @returns heads of words 1 to n, at 0 to n-1
 */
export function decodeTree(scores: Float32Array, n: number, stride: number): Int32Array {
  const heads = new Int32Array(n)
  let roots = 0
  let low = Infinity
  let high = -Infinity
  for (let word = 1; word <= n; word++) {
    const row = (word - 1) * stride
    let best = -1
    for (let head = 0; head <= n; head++) {
      if (head === word) continue
      const score = scores[row + head]!
      if (score < low) low = score
      if (score > high) high = score
      if (best < 0 || score > scores[row + best]!) best = head
    }
    heads[word - 1] = best
    if (best === 0) roots++
  }
  if (roots === 1 && findCycle([0, ...heads]) === null) return heads
  const penalty = (high - low + 1) * (n + 1)
  const matrix: Float64Array[] = [new Float64Array(n + 1).fill(-Infinity)]
  for (let word = 1; word <= n; word++) {
    const row = Float64Array.from(scores.subarray((word - 1) * stride, (word - 1) * stride + n + 1))
    row[0] = row[0]! - penalty
    row[word] = -Infinity
    matrix.push(row)
  }
  const tree = arborescence(matrix)
  for (let word = 1; word <= n; word++) heads[word - 1] = tree[word]!
  return heads
}

/** Heads by node of the best arborescence rooted at node 0; `matrix[d][h]` scores the arc from h to d. */
function arborescence(matrix: readonly Float64Array[], depth = 0): number[] {
  const size = matrix.length
  const heads = new Array<number>(size).fill(0)
  for (let d = 1; d < size; d++) {
    const row = matrix[d]!
    let best = 0
    for (let h = 0; h < size; h++) if (h !== d && row[h]! > row[best]!) best = h
    heads[d] = best
  }
  const cycle = findCycle(heads)
  if (cycle === null) return heads
  if (depth >= DEEPEST) return repaired(heads)

  // Contract the cycle to one node, the last of the smaller problem, and solve that.
  const inCycle = new Set(cycle)
  const rest: number[] = []
  for (let d = 0; d < size; d++) if (!inCycle.has(d)) rest.push(d)
  const merged = rest.length
  const smaller: Float64Array[] = []
  const leaves = new Array<number>(merged).fill(-1)
  const enters = new Array<number>(merged).fill(-1)
  for (const d of rest) {
    const row = new Float64Array(merged + 1)
    rest.forEach((h, i) => {
      row[i] = matrix[d]![h]!
    })
    const leave = cycle.reduce((a, b) => (matrix[d]![b]! > matrix[d]![a]! ? b : a))
    leaves[smaller.length] = leave
    row[merged] = matrix[d]![leave]!
    smaller.push(row)
  }
  const gain = (d: number, h: number) => matrix[d]![h]! - matrix[d]![heads[d]!]!
  const into = new Float64Array(merged + 1).fill(-Infinity)
  rest.forEach((h, i) => {
    const enter = cycle.reduce((a, b) => (gain(b, h) > gain(a, h) ? b : a))
    enters[i] = enter
    into[i] = gain(enter, h)
  })
  smaller.push(into)

  const solved = arborescence(smaller, depth + 1)
  const out = heads.slice()
  for (let i = 1; i < merged; i++) out[rest[i]!] = solved[i] === merged ? leaves[i]! : rest[solved[i]!]!
  out[enters[solved[merged]!]!] = rest[solved[merged]!]!
  return out
}

/** Cycles contracted in a row before the rest are cut: a sentence needs few, a million equal brackets would need them all. */
const DEEPEST = 30

/** Cuts every cycle at one node and hangs it on a child of the root, or on the root. */
function repaired(heads: number[]): number[] {
  for (let cycle = findCycle(heads); cycle !== null; cycle = findCycle(heads)) {
    const child = heads.findIndex((head, node) => node > 0 && head === 0)
    heads[cycle[0]!] = Math.max(0, child)
  }
  return heads
}

/** The nodes of one cycle among `heads` (node 0 is the root), or null where there is none. */
function findCycle(heads: readonly number[]): number[] | null {
  const state = new Int32Array(heads.length)
  state[0] = -1
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (state[node] === 0) {
      state[node] = start
      node = heads[node]!
    }
    if (node === 0 || state[node] !== start) continue
    const cycle = [node]
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next)
    return cycle
  }
  return null
}
