import { isListPath } from '../../path.ts'
import { planOf } from './plan.ts'
import { Scanner } from './scanner.ts'
import { Slot } from './slot.ts'

/** What is wanted of each of several values of JSON, as columns. */
export class Table {
  rows = 0
  /** By path: two columns may be made of one. */
  readonly #slots = new Map<string, Slot>()
  readonly #all: readonly Slot[]
  readonly #scanner: Scanner

  /** @param paths see `pathOf` */
  constructor(paths: readonly (readonly string[])[]) {
    for (const path of paths) this.#slots.set(path.join('.'), new Slot(isListPath(path)))
    const wanted = [...new Map(paths.map((path) => [path.join('.'), path])).values()]
    this.#all = wanted.map((path) => this.slot(path))
    this.#scanner = new Scanner(planOf(wanted, this.#all))
  }

  /** Where what stands at a path is, value by value. */
  slot(path: readonly string[]): Slot {
    return this.#slots.get(path.join('.'))!
  }

  /** Makes rows of values that are parted by commas; those of before are forgotten. @throws Error where they are no JSON */
  read(json: Uint8Array): void {
    this.rows = 0
    for (const slot of this.#all) slot.clear()
    this.#scanner.scan(json, () => {
      for (const slot of this.#all) slot.openRow()
      this.rows++
    })
  }
}
