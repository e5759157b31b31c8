import { expect, test } from 'vitest'
import { Random } from '../../../../training/random.ts'
import { Kernel } from './kernel.ts'

const random = new Random(3)
const draw = (n: number) => Float32Array.from({ length: n }, () => random.normal())

/** The plain product that both kernels must give. */
function product(a: Float32Array, b: Float32Array, M: number, N: number, K: number): number[] {
  return Array.from({ length: M * N }, (_, at) => {
    let sum = 0
    for (let k = 0; k < K; k++) sum += a[Math.floor(at / N) * K + k]! * b[k * N + (at % N)]!
    return sum
  })
}

test.each([
  [1, 8, 8],
  [3, 8, 16],
  [7, 24, 96],
  [9, 16, 192],
])('the integer product comes within its steps of the exact one (%i x %i x %i)', (M, N, K) => {
  const kernel = new Kernel(16)
  const a = kernel.matrix(M, K)
  a.data.set(draw(M * K))
  const weights = Int8Array.from(draw(K * N), (x) => Math.max(-127, Math.min(127, Math.round(x * 40))))
  const panels = new Int16Array(kernel.memory.buffer, kernel.reserve(K * N * 2), K * N)
  let at = 0
  for (let j = 0; j < N; j += 8)
    for (let k = 0; k < K; k += 2)
      for (let c = j; c < j + 8; c++) {
        panels[at++] = weights[k * N + c]!
        panels[at++] = weights[(k + 1) * N + c]!
      }
  const steps = kernel.floats(N)
  steps.data.fill(0.01)
  const q = kernel.reserve(a.data.length * 2)
  const rowSteps = kernel.floats(M)
  kernel.f.quantize(a.ptr, q, rowSteps.ptr, M, K)
  const out = kernel.matrix(M, N)
  kernel.f.gemm16(q, K, rowSteps.ptr, panels.byteOffset, steps.ptr, out.ptr, N, M, N, K)
  const exact = product(
    a.data,
    Float32Array.from(weights, (w) => w * 0.01),
    M,
    N,
    K,
  )
  for (const [i, value] of exact.entries())
    expect(Math.abs(out.data[i]! - value)).toBeLessThan(0.5 * rowSteps.data[Math.floor(i / N)]! * 1.27 * K + 1e-4)
})

test.each([
  [1, 4, 3],
  [5, 8, 7],
  [100, 12, 9],
])('the float product is exact (%i x %i x %i)', (M, N, K) => {
  const kernel = new Kernel(16)
  const [a, b, c] = [kernel.matrix(M, K), kernel.matrix(K, N), kernel.matrix(M, N)]
  a.data.set(draw(M * K))
  b.data.set(draw(K * N))
  kernel.f.gemm(a.ptr, K, 1, b.ptr, N, c.ptr, N, M, N, K, 0, kernel.reserve(32 * K))
  for (const [i, value] of product(a.data, b.data, M, N, K).entries()) expect(c.data[i]).toBeCloseTo(value, 4)
})
