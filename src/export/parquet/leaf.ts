import type { Values } from './values.ts'

/**
 * One stored column of a group of rows: values, and for every slot how much of its path is there (definition) and
 * whether it goes on a list (repetition), as Dremel has it (Melnik et al. 2010).
 */
export class Leaf {
  readonly values: Values
  /** Definition of a slot that holds a value; what is less is null or an empty list. */
  readonly full: number
  readonly repeated: boolean
  slots = 0
  rows = 0
  private definition: Uint8Array
  private repetition: Uint8Array

  constructor(values: Values, full: number, repeated: boolean, rows: number) {
    this.values = values
    this.full = full
    this.repeated = repeated
    this.definition = new Uint8Array(rows)
    this.repetition = new Uint8Array(repeated ? rows : 0)
  }

  get definitions(): Uint8Array {
    return this.definition.subarray(0, this.slots)
  }

  get repetitions(): Uint8Array {
    return this.repetition.subarray(0, this.slots)
  }

  /** A value a row; null where there is none. */
  add(cells: readonly unknown[]): void {
    this.reserve(cells.length)
    const filled: unknown[] = []
    for (const cell of cells) {
      if (cell !== null) filled.push(cell)
      this.definition[this.slots++] = cell === null ? 0 : this.full
    }
    this.rows += cells.length
    this.values.add(filled)
  }

  /** A list a row: of what is in the list, `pick` gives this column's part. */
  addLists<T>(lists: readonly (readonly T[])[], pick: ((item: T) => unknown) | null): void {
    const filled: unknown[] = []
    for (const list of lists) {
      this.reserve(Math.max(1, list.length))
      if (list.length === 0) this.slot(0, 0)
      for (let i = 0; i < list.length; i++) {
        const value = pick === null ? list[i]! : pick(list[i]!)
        if (value !== null) filled.push(value)
        this.slot(value === null ? this.full - 1 : this.full, i > 0 ? 1 : 0)
      }
    }
    this.rows += lists.length
    this.values.add(filled)
  }

  private slot(definition: number, repetition: number): void {
    this.definition[this.slots] = definition
    this.repetition[this.slots++] = repetition
  }

  private reserve(more: number): void {
    if (this.slots + more <= this.definition.length) return
    this.definition = doubled(this.definition)
    if (this.repeated) this.repetition = doubled(this.repetition)
    this.reserve(more)
  }
}

function doubled(levels: Uint8Array): Uint8Array {
  const grown = new Uint8Array(levels.length * 2)
  grown.set(levels)
  return grown
}
