import { COUNT, EACH, LAST } from '../../path.ts'
import type { Slot } from './slot.ts'

/** Keys that are remembered of one object: the others are looked up each time. */
const MOST_KEYS = 64

/** What is wanted of a value of JSON: the value itself, of its keys, or of the items of its list. */
export interface Plan {
  /** What takes the value itself. */
  slot: Slot | null
  /** What takes how many items a list has. */
  counted: Slot | null
  /** What is wanted of an object, by its keys. */
  readonly wanted: Map<string, Plan>
  /**
   * Keys that were met, in the order of their first coming, with what is wanted of each: the next object has them in the same
   * order as a rule, so that each key is compared with one.
   */
  readonly keys: Key[]
  /** What is wanted of the items of a list, and whether of each or of the last alone. */
  item: Plan | null
  each: boolean
  /** What takes something of an item. */
  readonly below: Slot[]
}

/** A key that was met. */
export interface Key {
  /** Its bytes with both quotes and the colon, four to a number; the last number has the last four, some of them again. */
  readonly words: Int32Array
  readonly size: number
  /** What is wanted of its value; null where nothing is. */
  readonly plan: Plan | null
}

/**
 * @param paths see `pathOf`
 * @param slots what takes the value at each path
 */
export function planOf(paths: readonly (readonly string[])[], slots: readonly Slot[]): Plan {
  const root = emptyPlan()
  paths.forEach((path, i) => {
    let plan = root
    const slot = slots[i]!
    for (const key of path) {
      if (key === COUNT) {
        plan.counted = slot
        return
      }
      plan = key === EACH || key === LAST ? itemOf(plan, key === EACH, slot) : keyOf(plan, key)
    }
    if (plan.slot !== null) throw new Error(`Two columns are taken from ${path.join('.')}`)
    plan.slot = slot
  })
  return root
}

/** The plan for a key as it stands in bytes; it is remembered among those that were met, unless they are very many. */
export function learnt(plan: Plan, name: Uint8Array): Plan | null {
  const text = new TextDecoder().decode(name)
  const found = plan.wanted.get(text) ?? null
  if (name.length > 0 && plan.keys.length < MOST_KEYS) plan.keys.push(keyAs(`"${text}":`, found))
  return found
}

function keyAs(text: string, plan: Plan | null): Key {
  const bytes = new TextEncoder().encode(text)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const size = bytes.length
  const words = Int32Array.from({ length: Math.ceil(size / 4) }, (_, i) =>
    view.getInt32(Math.min(4 * i, size - 4), true),
  )
  return { words, size, plan }
}

function keyOf(plan: Plan, key: string): Plan {
  const known = plan.wanted.get(key)
  if (known !== undefined) return known
  const made = emptyPlan()
  plan.wanted.set(key, made)
  return made
}

function itemOf(plan: Plan, each: boolean, slot: Slot): Plan {
  plan.item ??= emptyPlan()
  plan.each = each
  plan.below.push(slot)
  return plan.item
}

function emptyPlan(): Plan {
  return { slot: null, counted: null, wanted: new Map(), keys: [], item: null, each: false, below: [] }
}
