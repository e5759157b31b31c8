import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeTree } from './decode.ts'

/** Best single-root tree by trying every assignment of heads. */
function bruteForce(scores: Float32Array, n: number): number {
  let best = -Infinity
  const heads = new Array<number>(n).fill(0)
  const isTree = () =>
    heads.filter((h) => h === 0).length === 1 &&
    heads.every((_, i) => {
      let node = i + 1
      for (let k = 0; k <= n && node !== 0; k++) node = heads[node - 1]!
      return node === 0
    })
  const walk = (i: number, sum: number) => {
    if (i === n) {
      if (isTree()) best = Math.max(best, sum)
      return
    }
    for (let h = 0; h <= n; h++) {
      if (h === i + 1) continue
      heads[i] = h
      walk(i + 1, sum + scores[i * (n + 1) + h]!)
    }
  }
  walk(0, 0)
  return best
}

test('finds the best tree with one root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.integer({ min: -50, max: 50 })), (n, stream) => {
      const scores = Float32Array.from({ length: n * (n + 1) }, () => stream.next().value as number)
      const heads = decodeTree(scores, n, n + 1)
      expect([...heads].filter((h) => h === 0)).toHaveLength(1)
      let sum = 0
      heads.forEach((h, i) => {
        sum += scores[i * (n + 1) + h]!
      })
      expect(sum).toBe(bruteForce(scores, n))
    }),
    { numRuns: 300, seed: 1 },
  )
})
