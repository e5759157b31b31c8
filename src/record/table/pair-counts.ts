import type { ClaimTable } from './claim-table.ts'
import { Ints } from './ints.ts'

/** Which pairs are counted, and how. */
export interface PairOptions {
  /** Whether who acts is told apart from who is acted upon; if not, the lesser number comes first. */
  readonly directed: boolean
  /** Marks of the actors that are looked at; all where it is left out. */
  readonly among?: Uint8Array
}

/** Pairs of actors with what passed between them in some claims; all lists are by the number of the pair, from 0. */
export class PairCounts {
  readonly a = new Ints()
  readonly b = new Ints()
  readonly claims = new Ints()
  /** Claims whose type is marked. */
  readonly marked = new Ints()
  /** First and last day, 0 where none is known. */
  readonly first = new Ints()
  readonly last = new Ints()
  readonly #lastRow = new Ints()
  /** Places of pairs by a hash of their actors: the number of the pair and 1, 0 where there is none. */
  #places = new Int32Array(1 << 12)

  get size(): number {
    return this.a.length
  }

  /** Counts a claim of a pair; a claim counts once for a pair, however often it has it. */
  count(a: number, b: number, row: number, day: number, mark: number): void {
    const pair = this.#pairOf(a, b)
    if (this.#lastRow.data[pair] === row) return
    this.#lastRow.data[pair] = row
    this.claims.data[pair]!++
    this.marked.data[pair]! += mark
    if (day === 0) return
    const { data: first } = this.first
    if (first[pair] === 0 || day < first[pair]!) first[pair] = day
    if (day > this.last.data[pair]!) this.last.data[pair] = day
  }

  #pairOf(a: number, b: number): number {
    const mask = this.#places.length - 1
    let place = hashOf(a, b) & mask
    for (;;) {
      const found = this.#places[place]! - 1
      if (found < 0) break
      if (this.a.data[found] === a && this.b.data[found] === b) return found
      place = (place + 1) & mask
    }
    this.#places[place] = this.a.length + 1
    this.a.push(a)
    this.b.push(b)
    for (const list of [this.claims, this.marked, this.first, this.last]) list.push(0)
    this.#lastRow.push(-1)
    if (2 * this.size > this.#places.length) this.#rehash()
    return this.size - 1
  }

  #rehash(): void {
    const places = new Int32Array(2 * this.#places.length)
    const mask = places.length - 1
    for (let pair = 0; pair < this.size; pair++) {
      let place = hashOf(this.a.data[pair]!, this.b.data[pair]!) & mask
      while (places[place] !== 0) place = (place + 1) & mask
      places[place] = pair + 1
    }
    this.#places = places
  }
}

/** The pairs of different actors of some claims, one of whom acts upon the other. @param marks of types of event, by number */
export function countPairs(table: ClaimTable, rows: Int32Array, marks: Uint8Array, options: PairOptions): PairCounts {
  const { directed, among } = options
  const { starts: actorStarts, values: actors } = table.actors
  const { starts: recipientStarts, values: recipients } = table.recipients
  const [types, days] = [table.type.data, table.day.data]
  const counts = new PairCounts()
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const [from, to] = [recipientStarts[row]!, recipientStarts[row + 1]!]
    for (let at = actorStarts[row]!; at < actorStarts[row + 1]!; at++) {
      const a = actors[at]!
      if (among !== undefined && among[a] !== 1) continue
      for (let other = from; other < to; other++) {
        const b = recipients[other]!
        if (a === b || (among !== undefined && among[b] !== 1)) continue
        const mark = marks[types[row]!]!
        if (directed || a < b) counts.count(a, b, row, days[row]!, mark)
        else counts.count(b, a, row, days[row]!, mark)
      }
    }
  }
  return counts
}

/** Knuth's multiplicative hash of both. */
function hashOf(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 7
}
