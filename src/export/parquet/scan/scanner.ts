import { learnt, type Plan } from './plan.ts'
import { NONE } from './slot.ts'
import { unescaped } from './unescaped.ts'

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const SMALL_N = 0x6e
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const SPACE = 0x20
/** The bit by which braces differ from brackets. */
const BRACE = 0x20

/**
 * Finds what is wanted in JSON without making objects of it: most of a claim is not wanted, and to make its objects and strings
 * takes several times as long as to pass over them. The JSON must be right, as what JSON.stringify made is; what is not
 * JSON at all is refused where it is met.
 */
export class Scanner {
  readonly #plan: Plan
  #bytes = new Uint8Array()
  /** Whether the string that was passed last has escapes. */
  #escaped = false

  constructor(plan: Plan) {
    this.#plan = plan
  }

  /**
   * Finds what is wanted of values parted by commas. Strings with escapes are put right where they stand.
   *
   * @param before called before each value
   * @throws Error where the bytes are no JSON
   */
  scan(bytes: Uint8Array, before: () => void): void {
    this.#bytes = bytes as Uint8Array<ArrayBuffer>
    let at = this.#afterSpace(0)
    while (at < bytes.length) {
      before()
      at = this.#afterSpace(this.#value(this.#plan, at))
      if (at < bytes.length) at = this.#past(COMMA, at)
    }
  }

  /** @returns where the value ends that starts at `at` */
  #value(plan: Plan, at: number): number {
    const first = this.#bytes[at]
    if (first === QUOTE) {
      const end = this.#closingQuote(at)
      if (plan.slot !== null)
        plan.slot.set(at + 1, this.#escaped ? unescaped(this.#bytes, at, end) : end)
      return end + 1
    }
    if (first === OPEN_BRACE) return plan.wanted.size > 0 ? this.#object(plan, at) : this.#passed(at)
    if (first === OPEN_BRACKET)
      return plan.item !== null || plan.counted !== null ? this.#list(plan, at) : this.#passed(at)
    const end = this.#scalarEnd(at)
    if (plan.slot !== null && first !== SMALL_N) plan.slot.set(at, end)
    return end
  }

  #object(plan: Plan, open: number): number {
    let at = this.#afterSpace(open + 1)
    if (this.#bytes[at] === CLOSE_BRACE) return at + 1
    for (let next = 0; ; next++) {
      if (this.#bytes[at] !== QUOTE) this.#refuse(at)
      const found = this.#keyAt(plan, at, next)
      let value: Plan | null
      if (found < 0) {
        const end = this.#closingQuote(at)
        const name = this.#bytes.subarray(at + 1, end)
        value = learnt(plan, name)
        at = end + 1
      } else {
        const key = plan.keys[found]!
        value = key.plan
        at += key.name.length + 2
        next = found
      }
      at = this.#afterSpace(this.#past(COLON, this.#afterSpace(at)))
      at = this.#afterSpace(value === null ? this.#passed(at) : this.#value(value, at))
      if (this.#bytes[at] === CLOSE_BRACE) return at + 1
      at = this.#afterSpace(this.#past(COMMA, at))
    }
  }

  #list(plan: Plan, open: number): number {
    const { item, each, below, counted } = plan
    let count = 0
    let at = this.#afterSpace(open + 1)
    if (this.#bytes[at] === CLOSE_BRACKET) at++
    else
      for (;;) {
        count++
        if (each) for (const slot of below) slot.openItem()
        // Only the last item counts: what was found in the one before is forgotten.
        else if (count > 1) for (const slot of below) slot.set(NONE, NONE)
        at = this.#afterSpace(item === null ? this.#passed(at) : this.#value(item, at))
        if (this.#bytes[at] === CLOSE_BRACKET) {
          at++
          break
        }
        at = this.#afterSpace(this.#past(COMMA, at))
      }
    counted?.set(count, count)
    return at
  }

  /** Number of the key that stands at `at` among those that were met; negative where it was not. */
  #keyAt({ keys }: Plan, at: number, expected: number): number {
    for (let i = expected; i < keys.length; i++) if (this.#is(keys[i]!.name, at + 1)) return i
    for (let i = Math.min(expected, keys.length) - 1; i >= 0; i--) if (this.#is(keys[i]!.name, at + 1)) return i
    return -1
  }

  #is(name: Uint8Array, at: number): boolean {
    const bytes = this.#bytes
    for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name[i]) return false
    return bytes[at + name.length] === QUOTE
  }

  /** Where the value ends that starts at `at`, whatever it holds. */
  #passed(start: number): number {
    const bytes = this.#bytes
    if (bytes[start] === QUOTE) return this.#closingQuote(start) + 1
    if ((bytes[start]! | BRACE) !== OPEN_BRACE) return this.#scalarEnd(start)
    let depth = 0
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte === QUOTE) at = this.#closingQuote(at)
      else if ((byte | BRACE) === OPEN_BRACE) depth++
      else if ((byte | BRACE) === CLOSE_BRACE && --depth === 0) return at + 1
    }
    return this.#refuse(start)
  }

  #closingQuote(open: number): number {
    const bytes = this.#bytes
    let escaped = false
    for (let at = open + 1; at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte === QUOTE) {
        this.#escaped = escaped
        return at
      }
      if (byte === BACKSLASH) {
        escaped = true
        at++
      }
    }
    return this.#refuse(open)
  }

  /** The end of a number, or of a word. */
  #scalarEnd(start: number): number {
    const bytes = this.#bytes
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte === COMMA || byte <= SPACE || (byte | BRACE) === CLOSE_BRACE) return at > start ? at : this.#refuse(at)
    }
    return this.#refuse(start)
  }

  #afterSpace(at: number): number {
    const bytes = this.#bytes
    let after = at
    while (after < bytes.length && bytes[after]! <= SPACE) after++
    return after
  }

  #past(byte: number, at: number): number {
    return this.#bytes[at] === byte ? at + 1 : this.#refuse(at)
  }

  #refuse(at: number): never {
    const bytes = this.#bytes.subarray(Math.max(0, at - 40), at + 40)
    throw new Error(`What is kept of a claim is no JSON at "${new TextDecoder().decode(bytes)}"`)
  }
}
