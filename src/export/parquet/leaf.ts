import { NONE, type Slot } from './scan/slot.ts'
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

  /** The rows whose values stand in `bytes` where the slot says. */
  add(bytes: Uint8Array, slot: Slot): void {
    if (this.repeated) this.addLists(slot)
    else this.addCells(slot)
    this.rows += slot.rows
    this.values.add(bytes, slot)
  }

  private addCells({ starts, rows }: Slot): void {
    this.reserve(rows)
    const { definition, slots, full } = this
    for (let i = 0; i < rows; i++) definition[slots + i] = starts[i] === NONE ? 0 : full
    this.slots += rows
  }

  private addLists({ starts, lengths, rows, count }: Slot): void {
    this.reserve(rows + count)
    let value = 0
    for (let row = 0; row < rows; row++) {
      if (lengths[row] === 0) this.slot(0, 0)
      for (let i = 0; i < lengths[row]!; i++)
        this.slot(starts[value++] === NONE ? this.full - 1 : this.full, i > 0 ? 1 : 0)
    }
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
