import type { Ints } from './ints.ts'
import type { Lists } from './lists.ts'

/**
 * Keeps of some rows those that it lets through, at the beginning of the same array and in the same order, and gives how
 * many they are. Each is a loop of its own over numbers: a test that is called for each row takes ten times as long.
 */
export type Pass = (rows: Int32Array, size: number) => number

/** Rows whose number is this one. */
export function equals({ data }: Pick<Ints, 'data'>, value: number): Pass {
  return (rows, size) => {
    let kept = 0
    for (let i = 0; i < size; i++) {
      const row = rows[i]!
      if (data[row] === value) rows[kept++] = row
    }
    return kept
  }
}

/** Rows whose number is one from `least` to `most`. */
export function within({ data }: Pick<Ints, 'data'>, least: number, most: number): Pass {
  return (rows, size) => {
    let kept = 0
    for (let i = 0; i < size; i++) {
      const row = rows[i]!
      const value = data[row]!
      if (value >= least && value <= most) rows[kept++] = row
    }
    return kept
  }
}

/** Rows whose number is marked. */
export function marked({ data }: Pick<Ints, 'data'>, marks: Uint8Array): Pass {
  return (rows, size) => {
    let kept = 0
    for (let i = 0; i < size; i++) {
      const row = rows[i]!
      if (marks[data[row]!] === 1) rows[kept++] = row
    }
    return kept
  }
}

/** Numbers that are marked themselves. */
export function among(marks: Uint8Array): Pass {
  return (rows, size) => {
    let kept = 0
    for (let i = 0; i < size; i++) {
      const row = rows[i]!
      if (marks[row] === 1) rows[kept++] = row
    }
    return kept
  }
}

/** Rows whose list has any of some values. */
export function anyOf({ starts, values }: Lists, wanted: readonly number[]): Pass {
  const marks = marksOf(wanted)
  return (rows, size) => {
    let kept = 0
    for (let i = 0; i < size; i++) {
      const row = rows[i]!
      const end = starts[row + 1]!
      for (let at = starts[row]!; at < end; at++)
        if (marks[values[at]!] === 1) {
          rows[kept++] = row
          break
        }
    }
    return kept
  }
}

/** Rows that one pass or the other lets through. */
export function either(one: Pass, other: Pass): Pass {
  return (rows, size) => {
    const [a, b] = [rows.slice(0, size), rows.slice(0, size)]
    const [aSize, bSize] = [one(a, size), other(b, size)]
    // Both are in ascending order.
    let [i, j, kept] = [0, 0, 0]
    while (i < aSize && j < bSize) {
      const x = a[i]!
      const y = b[j]!
      rows[kept++] = Math.min(x, y)
      if (x <= y) i++
      if (y <= x) j++
    }
    while (i < aSize) rows[kept++] = a[i++]!
    while (j < bSize) rows[kept++] = b[j++]!
    return kept
  }
}

/** Rows that all passes let through. */
export function all(...passes: readonly Pass[]): Pass {
  return (rows, size) => passes.reduce((kept, pass) => pass(rows, kept), size)
}

/** 1 at each of some numbers; what is beyond the end or below 0 is none of them. */
export function marksOf(numbers: readonly number[]): Uint8Array {
  const marks = new Uint8Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1)
  for (const number of numbers) if (number >= 0) marks[number] = 1
  return marks
}
