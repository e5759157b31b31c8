import type { Miss } from './task.ts'

/** Keeps the first misses of a set, as many as were asked for. */
export class Misses {
  readonly list: Miss[] = []
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Adds a miss while there is room; the miss is only made where it is kept. */
  add(make: () => Miss): void {
    if (this.list.length < this.#limit) this.list.push(make())
  }
}
