// The numeric kernel, in AssemblyScript with 128-bit SIMD: matrix products, the recurrence, and what training needs.
// All pointers are byte offsets into the imported memory; all matrices are row-major float32 unless a name says i16.
// Built by `npm run kernel`; the result stands in ../wasm.ts.

/** Rows of A that share one packed panel of B while it is hot in the cache. */
const PANEL_ROWS: i32 = 96

/** C[M,N] (+)= A[M,K] B[K,N], A(i,k) at A + i*rowStride + k*colStride (in floats), N a multiple of 4, P: scratch of 32*K bytes. */
export function gemm(
  A: usize, rowStride: i32, colStride: i32, B: usize, ldb: i32, C: usize, ldc: i32, M: i32, N: i32, K: i32, accumulate: i32, P: usize,
): void {
  const ra: usize = (<usize>rowStride) << 2, ca: usize = (<usize>colStride) << 2, lb: usize = (<usize>ldb) << 2, lc: usize = (<usize>ldc) << 2
  for (let block: i32 = 0; block < M; block += PANEL_ROWS) {
    const end: i32 = min(block + PANEL_ROWS, M)
    let j: i32 = 0
    for (; j + 8 <= N; j += 8) {
      let bp: usize = B + ((<usize>j) << 2), pp: usize = P
      for (let k: i32 = 0; k < K; k++) {
        v128.store(pp, v128.load(bp))
        v128.store(pp, v128.load(bp, 16), 16)
        bp += lb
        pp += 32
      }
      let i: i32 = block
      for (; i + 4 <= end; i += 4) {
        let a0: usize = A + <usize>i * ra, a1: usize = a0 + ra, a2: usize = a1 + ra, a3: usize = a2 + ra
        const c0: usize = C + <usize>i * lc + ((<usize>j) << 2), c1 = c0 + lc, c2 = c1 + lc, c3 = c2 + lc
        let x00 = f32x4.splat(0), x01 = x00, x10 = x00, x11 = x00, x20 = x00, x21 = x00, x30 = x00, x31 = x00
        let p: usize = P
        for (let k: i32 = 0; k < K; k++) {
          const b0 = v128.load(p), b1 = v128.load(p, 16)
          p += 32
          let s = v128.load32_splat(a0); a0 += ca
          x00 = f32x4.add(x00, f32x4.mul(s, b0)); x01 = f32x4.add(x01, f32x4.mul(s, b1))
          s = v128.load32_splat(a1); a1 += ca
          x10 = f32x4.add(x10, f32x4.mul(s, b0)); x11 = f32x4.add(x11, f32x4.mul(s, b1))
          s = v128.load32_splat(a2); a2 += ca
          x20 = f32x4.add(x20, f32x4.mul(s, b0)); x21 = f32x4.add(x21, f32x4.mul(s, b1))
          s = v128.load32_splat(a3); a3 += ca
          x30 = f32x4.add(x30, f32x4.mul(s, b0)); x31 = f32x4.add(x31, f32x4.mul(s, b1))
        }
        put(c0, x00, x01, accumulate); put(c1, x10, x11, accumulate); put(c2, x20, x21, accumulate); put(c3, x30, x31, accumulate)
      }
      for (; i < end; i++) {
        let a0: usize = A + <usize>i * ra
        let x00 = f32x4.splat(0), x01 = x00
        let p: usize = P
        for (let k: i32 = 0; k < K; k++) {
          const s = v128.load32_splat(a0); a0 += ca
          x00 = f32x4.add(x00, f32x4.mul(s, v128.load(p)))
          x01 = f32x4.add(x01, f32x4.mul(s, v128.load(p, 16)))
          p += 32
        }
        put(C + <usize>i * lc + ((<usize>j) << 2), x00, x01, accumulate)
      }
    }
    for (; j < N; j += 4) {
      for (let i: i32 = block; i < end; i++) {
        let a0: usize = A + <usize>i * ra, bp: usize = B + ((<usize>j) << 2)
        const c0: usize = C + <usize>i * lc + ((<usize>j) << 2)
        let x = f32x4.splat(0)
        for (let k: i32 = 0; k < K; k++) {
          x = f32x4.add(x, f32x4.mul(v128.load32_splat(a0), v128.load(bp)))
          a0 += ca
          bp += lb
        }
        if (accumulate) x = f32x4.add(x, v128.load(c0))
        v128.store(c0, x)
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function put(c: usize, left: v128, right: v128, accumulate: i32): void {
  if (accumulate) {
    left = f32x4.add(left, v128.load(c))
    right = f32x4.add(right, v128.load(c, 16))
  }
  v128.store(c, left)
  v128.store(c, right, 16)
}

/**
 * Quantises every row of A [rows,cols] (cols a multiple of 8) to 16-bit integers of 12 bits at Q, and writes the rows' steps to
 * S. Twelve bits by eight-bit weights keep sums of up to 8,000 products inside 32 bits.
 */
export function quantize(A: usize, Q: usize, S: usize, rows: i32, cols: i32): void {
  const end: usize = (<usize>cols) << 2
  for (let r: i32 = 0; r < rows; r++) {
    let top = f32x4.splat(0)
    for (let k: usize = 0; k < end; k += 16) top = f32x4.max(top, f32x4.abs(v128.load(A + k)))
    const peak: f32 = max(max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)), max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)))
    const step: f32 = peak > 0 ? peak / 2047 : 1
    f32.store(S, step)
    const inverse = f32x4.splat(1 / step)
    for (let k: usize = 0; k < end; k += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(A + k), inverse)))
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(A + k, 16), inverse)))
      v128.store(Q + (k >> 1), i16x8.narrow_i32x4_s(low, high))
    }
    A += end
    Q += end >> 1
    S += 4
  }
}

/**
 * C[M,N] = S[M] * Q[M,K] W[K,N] * T[N]; Q is i16 with row stride `ldq` (in i16), W is i16 packed in panels of 8 columns: for
 * each pair of rows k, k+1 the 8 columns' (k, k+1) side by side; S the rows' steps, T the columns'. N a multiple of 8, K of 2.
 */
export function gemm16(Q: usize, ldq: i32, S: usize, W: usize, T: usize, C: usize, ldc: i32, M: i32, N: i32, K: i32): void {
  const lq: usize = (<usize>ldq) << 1, lc: usize = (<usize>ldc) << 2, pairs: i32 = K >> 1
  for (let j: i32 = 0; j < N; j += 8) {
    const panel: usize = W + ((<usize>(j * K)) << 1)
    const t0 = v128.load(T + ((<usize>j) << 2)), t1 = v128.load(T + ((<usize>j) << 2), 16)
    let i: i32 = 0
    for (; i + 4 <= M; i += 4) {
      let q0: usize = Q + <usize>i * lq, q1 = q0 + lq, q2 = q1 + lq, q3 = q2 + lq
      let x00 = i32x4.splat(0), x01 = x00, x10 = x00, x11 = x00, x20 = x00, x21 = x00, x30 = x00, x31 = x00
      let p: usize = panel
      for (let k: i32 = 0; k < pairs; k++) {
        const b0 = v128.load(p), b1 = v128.load(p, 16)
        const s0 = v128.load32_splat(q0); x00 = i32x4.add(x00, i32x4.dot_i16x8_s(s0, b0)); x01 = i32x4.add(x01, i32x4.dot_i16x8_s(s0, b1))
        const s1 = v128.load32_splat(q1); x10 = i32x4.add(x10, i32x4.dot_i16x8_s(s1, b0)); x11 = i32x4.add(x11, i32x4.dot_i16x8_s(s1, b1))
        const s2 = v128.load32_splat(q2); x20 = i32x4.add(x20, i32x4.dot_i16x8_s(s2, b0)); x21 = i32x4.add(x21, i32x4.dot_i16x8_s(s2, b1))
        const s3 = v128.load32_splat(q3); x30 = i32x4.add(x30, i32x4.dot_i16x8_s(s3, b0)); x31 = i32x4.add(x31, i32x4.dot_i16x8_s(s3, b1))
        p += 32; q0 += 4; q1 += 4; q2 += 4; q3 += 4
      }
      let c: usize = C + <usize>i * lc + ((<usize>j) << 2)
      const s: usize = S + ((<usize>i) << 2)
      scaled(c, x00, x01, t0, t1, v128.load32_splat(s)); c += lc
      scaled(c, x10, x11, t0, t1, v128.load32_splat(s, 4)); c += lc
      scaled(c, x20, x21, t0, t1, v128.load32_splat(s, 8)); c += lc
      scaled(c, x30, x31, t0, t1, v128.load32_splat(s, 12))
    }
    for (; i < M; i++) {
      let q0: usize = Q + <usize>i * lq, p: usize = panel
      let x0 = i32x4.splat(0), x1 = x0
      for (let k: i32 = 0; k < pairs; k++) {
        const s = v128.load32_splat(q0); q0 += 4
        x0 = i32x4.add(x0, i32x4.dot_i16x8_s(s, v128.load(p)))
        x1 = i32x4.add(x1, i32x4.dot_i16x8_s(s, v128.load(p, 16)))
        p += 32
      }
      scaled(C + <usize>i * lc + ((<usize>j) << 2), x0, x1, t0, t1, v128.load32_splat(S + ((<usize>i) << 2)))
    }
  }
}

// @ts-ignore: decorator
@inline
function scaled(c: usize, left: v128, right: v128, t0: v128, t1: v128, step: v128): void {
  v128.store(c, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(left), t0), step))
  v128.store(c, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(right), t1), step), 16)
}

/** Y = A + B + C over n floats (a multiple of 4). */
export function sum3(A: usize, B: usize, C: usize, Y: usize, n: i32): void {
  const end: usize = (<usize>n) << 2
  for (let j: usize = 0; j < end; j += 16) v128.store(Y + j, f32x4.add(f32x4.add(v128.load(A + j), v128.load(B + j)), v128.load(C + j)))
}

// @ts-ignore: decorator
@inline
function exp(x: v128): v128 {
  // 2^n * polynomial of the rest; relative error below 3e-6, enough for gates.
  x = f32x4.max(f32x4.min(x, f32x4.splat(40)), f32x4.splat(-40))
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)))
  const r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.69314718)))
  let p = f32x4.splat(0.0083333)
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.0416667))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.1666667))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1))
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23))
}

// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp(f32x4.neg(x))))
}

/**
 * Simple recurrent unit over one sentence of m words, width D (first half forward, second half backward; Lei et al. 2018
 * with a highway): G [m,3D] holds pre-activations of forget gate z, candidate c and output gate o, and receives the gates
 * after activation; X [m,D] input, H [m,D] receives the states, Y [m,D] the output. b [3D] bias.
 */
export function sru(G: usize, b: usize, X: usize, H: usize, Y: usize, m: i32, D: i32): void {
  const D4: usize = (<usize>D) << 2, half: usize = D4 >> 1, W: usize = D4 * 3
  const one = f32x4.splat(1)
  for (let t: usize = 0; t < <usize>m; t++) {
    const g = G + t * W
    for (let j: usize = 0; j < D4; j += 16) {
      v128.store(g + j, sigmoid(f32x4.add(v128.load(g + j), v128.load(b + j))))
      const c = f32x4.add(v128.load(g + D4 + j), v128.load(b + D4 + j))
      const s = sigmoid(f32x4.add(c, c))
      v128.store(g + D4 + j, f32x4.sub(f32x4.add(s, s), one))
      v128.store(g + 2 * D4 + j, sigmoid(f32x4.add(v128.load(g + 2 * D4 + j), v128.load(b + 2 * D4 + j))))
    }
  }
  for (let j: usize = 0; j < D4; j += 16) {
    let h = f32x4.splat(0)
    const back = j >= half
    for (let s: i32 = 0; s < m; s++) {
      const t: usize = back ? <usize>(m - 1 - s) : <usize>s
      const g = G + t * W + j
      const z = v128.load(g), c = v128.load(g + D4), o = v128.load(g + 2 * D4)
      h = f32x4.add(f32x4.mul(z, h), f32x4.mul(f32x4.sub(one, z), c))
      v128.store(H + t * D4 + j, h)
      const x = v128.load(X + t * D4 + j)
      v128.store(Y + t * D4 + j, f32x4.add(f32x4.mul(o, h), f32x4.mul(f32x4.sub(one, o), x)))
    }
  }
}

/** Backward of `sru`: from dY adds to dX and writes to dG the gradients of the pre-activations. G holds activated gates. */
export function sruBackward(G: usize, X: usize, H: usize, dY: usize, dX: usize, dG: usize, m: i32, D: i32): void {
  const D4: usize = (<usize>D) << 2, half: usize = D4 >> 1, W: usize = D4 * 3
  const one = f32x4.splat(1)
  for (let j: usize = 0; j < D4; j += 16) {
    let carried = f32x4.splat(0)
    const back = j >= half
    for (let s: i32 = m - 1; s >= 0; s--) {
      const t: usize = back ? <usize>(m - 1 - s) : <usize>s
      const g = G + t * W + j, dg = dG + t * W + j, at = t * D4 + j
      const z = v128.load(g), c = v128.load(g + D4), o = v128.load(g + 2 * D4)
      const dy = v128.load(dY + at), h = v128.load(H + at), x = v128.load(X + at)
      const before = s == 0 ? f32x4.splat(0) : v128.load(H + (back ? at + D4 : at - D4))
      v128.store(dg + 2 * D4, f32x4.mul(f32x4.mul(dy, f32x4.sub(h, x)), f32x4.mul(o, f32x4.sub(one, o))))
      v128.store(dX + at, f32x4.add(v128.load(dX + at), f32x4.mul(dy, f32x4.sub(one, o))))
      const dh = f32x4.add(carried, f32x4.mul(dy, o))
      v128.store(dg, f32x4.mul(f32x4.mul(dh, f32x4.sub(before, c)), f32x4.mul(z, f32x4.sub(one, z))))
      v128.store(dg + D4, f32x4.mul(f32x4.mul(dh, f32x4.sub(one, z)), f32x4.sub(one, f32x4.mul(c, c))))
      carried = f32x4.mul(dh, z)
    }
  }
}

/** Y[R,C] = X + b by row. */
export function addBias(X: usize, b: usize, R: i32, C: i32): void {
  const C4: usize = (<usize>C) << 2
  for (let r: usize = 0; r < <usize>R; r++) for (let j: usize = 0; j < C4; j += 16) {
    const x = X + r * C4 + j
    v128.store(x, f32x4.add(v128.load(x), v128.load(b + j)))
  }
}

/** db[C] += column sums of dY[R,C]. */
export function biasBackward(dY: usize, db: usize, R: i32, C: i32): void {
  const C4: usize = (<usize>C) << 2
  for (let r: usize = 0; r < <usize>R; r++) for (let j: usize = 0; j < C4; j += 16) v128.store(db + j, f32x4.add(v128.load(db + j), v128.load(dY + r * C4 + j)))
}

/** Y = leaky ReLU of X, slope 0.1, over n floats (a multiple of 4). In place where Y is X. */
export function lrelu(X: usize, Y: usize, n: i32): void {
  const end: usize = (<usize>n) << 2, slope = f32x4.splat(0.1)
  for (let j: usize = 0; j < end; j += 16) {
    const x = v128.load(X + j)
    v128.store(Y + j, f32x4.max(x, f32x4.mul(x, slope)))
  }
}

/** dX += dY where Y > 0, else a tenth of it. */
export function lreluBackward(Y: usize, dY: usize, dX: usize, n: i32): void {
  const end: usize = (<usize>n) << 2, slope = f32x4.splat(0.1), one = f32x4.splat(1), zero = f32x4.splat(0)
  for (let j: usize = 0; j < end; j += 16) {
    const k = v128.bitselect(one, slope, f32x4.gt(v128.load(Y + j), zero))
    v128.store(dX + j, f32x4.add(v128.load(dX + j), f32x4.mul(k, v128.load(dY + j))))
  }
}

/** dX += dY * K, elementwise over n floats. */
export function multiplyAdd(dY: usize, K: usize, dX: usize, n: i32): void {
  const end: usize = (<usize>n) << 2
  for (let j: usize = 0; j < end; j += 16) v128.store(dX + j, f32x4.add(v128.load(dX + j), f32x4.mul(v128.load(K + j), v128.load(dY + j))))
}

/** Y = X * K with K drawn: 0 with probability p, else 1/(1-p). Returns the generator's next state (xorshift32). */
export function dropout(X: usize, K: usize, Y: usize, n: i32, p: f32, seed: u32): u32 {
  const keep: f32 = 1 / (1 - p), bound: u32 = <u32>(p * <f32>4294967295)
  for (let j: usize = 0; j < (<usize>n) << 2; j += 4) {
    seed ^= seed << 13; seed ^= seed >> 17; seed ^= seed << 5
    const k: f32 = seed < bound ? 0 : keep
    f32.store(K + j, k)
    f32.store(Y + j, k * f32.load(X + j))
  }
  return seed
}

/** Sum of squares of n floats. */
export function squares(X: usize, n: i32): f32 {
  let s = f32x4.splat(0)
  for (let j: usize = 0; j < (<usize>n) << 2; j += 16) {
    const x = v128.load(X + j)
    s = f32x4.add(s, f32x4.mul(x, x))
  }
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3)
}

/** One Adam step (Kingma and Ba 2015) on n floats, gradient scaled by `scale` and then cleared. `rate` holds the bias correction. */
export function adam(P: usize, G: usize, M: usize, V: usize, n: i32, rate: f32, b1: f32, b2: f32, eps: f32, scale: f32): void {
  const B1 = f32x4.splat(b1), C1 = f32x4.splat(1 - b1), B2 = f32x4.splat(b2), C2 = f32x4.splat(1 - b2)
  const E = f32x4.splat(eps), S = f32x4.splat(scale), A = f32x4.splat(rate), zero = f32x4.splat(0)
  for (let j: usize = 0; j < (<usize>n) << 2; j += 16) {
    const g = f32x4.mul(v128.load(G + j), S)
    const m = f32x4.add(f32x4.mul(B1, v128.load(M + j)), f32x4.mul(C1, g))
    const v = f32x4.add(f32x4.mul(B2, v128.load(V + j)), f32x4.mul(C2, f32x4.mul(g, g)))
    v128.store(M + j, m)
    v128.store(V + j, v)
    v128.store(P + j, f32x4.sub(v128.load(P + j), f32x4.div(f32x4.mul(A, m), f32x4.add(f32x4.sqrt(v), E))))
    v128.store(G + j, zero)
  }
}

/** A += k (P - A) over n floats: the running average of weights. */
export function average(A: usize, P: usize, n: i32, k: f32): void {
  const K = f32x4.splat(k)
  for (let j: usize = 0; j < (<usize>n) << 2; j += 16) {
    const a = v128.load(A + j)
    v128.store(A + j, f32x4.add(a, f32x4.mul(K, f32x4.sub(v128.load(P + j), a))))
  }
}

/** Y[c] += k X[c] over n floats: rows of embeddings, forward and backward. */
export function addScaled(X: usize, Y: usize, n: i32, k: f32): void {
  const K = f32x4.splat(k)
  for (let j: usize = 0; j < (<usize>n) << 2; j += 16) v128.store(Y + j, f32x4.add(v128.load(Y + j), f32x4.mul(K, v128.load(X + j))))
}

/** Sums of embedding rows: for each of R rows, Y[r] = scale_r * sum of E[ids[k]] for k in [starts[r], starts[r+1]); scale 1/sqrt(count). */
export function embed(E: usize, ids: usize, starts: usize, Y: usize, R: i32, C: i32, backward: i32): void {
  const C4: usize = (<usize>C) << 2
  for (let r: usize = 0; r < <usize>R; r++) {
    const from = i32.load(starts + (r << 2)), to = i32.load(starts + (r << 2), 4)
    if (to <= from) continue
    const scale: f32 = 1 / sqrt<f32>(<f32>(to - from))
    for (let k = from; k < to; k++) {
      const row = E + <usize>i32.load(ids + ((<usize>k) << 2)) * C4
      if (backward) addScaled(Y + r * C4, row, C, scale)
      else addScaled(row, Y + r * C4, C, scale)
    }
  }
}
