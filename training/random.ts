/** A seeded generator (xorshift32): the same seed gives the same training on any machine. */
export class Random {
  /** Next state, shared with the kernel's dropout. */
  state: number

  constructor(seed: number) {
    this.state = seed >>> 0 || 1
  }

  /** Uniform in [0, 1). */
  next(): number {
    let s = this.state
    s ^= s << 13
    s >>>= 0
    s ^= s >>> 17
    s ^= s << 5
    this.state = s >>> 0
    return this.state / 4294967296
  }

  /** Standard normal (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  shuffle<T>(items: T[]): T[] {
    for (let i = items.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1))
      const item = items[i]!
      items[i] = items[j]!
      items[j] = item
    }
    return items
  }
}
