import { type Key, learnt, type Plan } from './plan.ts'
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
/** The same byte four times; a byte that is 0 sets the high bit of what is borrowed from it (Mycroft 1987). */
const [QUOTES, BACKSLASHES, ONES, HIGHS] = [0x22222222, 0x5c5c5c5c, 0x01010101, 0x80808080 | 0]

/**
 * Finds what is wanted in JSON without making objects of it: most of a claim is not wanted, and to make its objects and strings
 * takes several times as long as to pass over them. What is not wanted is only passed over; what is no JSON where it
 * must be is refused.
 *
 * Fields are private to the compiler alone: the checks that the language makes of others cost a fifth of the time here.
 */
export class Scanner {
  private readonly plan: Plan
  private bytes: Uint8Array = new Uint8Array()
  private view = new DataView(this.bytes.buffer)
  /** Whether the string that was passed last has escapes. */
  private escaped = false

  constructor(plan: Plan) {
    this.plan = plan
  }

  /**
   * Finds what is wanted of values parted by commas. Strings with escapes are put right where they stand.
   *
   * @param before called before each value
   * @throws Error where the bytes are no JSON
   */
  scan(bytes: Uint8Array, before: () => void): void {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let at = this.afterSpace(0)
    while (at < bytes.length) {
      before()
      at = this.afterSpace(this.value(this.plan, at))
      if (at < bytes.length) at = this.past(COMMA, at)
    }
  }

  /** @returns where the value ends that starts at `start`, or after the space that is there */
  private value(plan: Plan, start: number): number {
    const at = this.afterSpace(start)
    const first = this.bytes[at]
    if (first === QUOTE) {
      const end = this.closingQuote(at)
      if (plan.slot !== null) plan.slot.set(at + 1, this.escaped ? unescaped(this.bytes, at, end) : end)
      return end + 1
    }
    if (first === OPEN_BRACE) return plan.wanted.size > 0 ? this.object(plan, at) : this.passed(at)
    if (first === OPEN_BRACKET)
      return plan.item !== null || plan.counted !== null ? this.list(plan, at) : this.passed(at)
    const end = this.scalarEnd(at)
    if (plan.slot !== null && first !== SMALL_N) plan.slot.set(at, end)
    return end
  }

  private object(plan: Plan, open: number): number {
    const { keys } = plan
    let at = open + 1
    if (this.bytes[this.afterSpace(at)] === CLOSE_BRACE) return this.afterSpace(at) + 1
    for (let next = 0; ; ) {
      let key = keys[next]
      if (key !== undefined && this.is(key, at)) next++
      else {
        at = this.afterSpace(at)
        next = this.known(keys, at) + 1
        key = keys[next - 1]
      }
      let wanted: Plan | null
      if (key === undefined) {
        const end = this.closingQuote(at)
        wanted = learnt(plan, this.bytes.subarray(at + 1, end))
        at = this.past(COLON, this.afterSpace(end + 1))
      } else {
        wanted = key.plan
        at += key.size
      }
      at = wanted === null ? this.passed(at) : this.value(wanted, at)
      if (this.bytes[at]! <= SPACE) at = this.afterSpace(at)
      if (this.bytes[at] === CLOSE_BRACE) return at + 1
      at = this.past(COMMA, at)
    }
  }

  private list({ item, each, below, counted }: Plan, open: number): number {
    let count = 0
    let at = this.afterSpace(open + 1)
    if (this.bytes[at] === CLOSE_BRACKET) at++
    else
      for (;;) {
        count++
        if (each) for (const slot of below) slot.openItem()
        // Only the last item counts: what was found in the one before is forgotten.
        else if (count > 1) for (const slot of below) slot.set(NONE, NONE)
        at = this.afterSpace(item === null ? this.passed(at) : this.value(item, at))
        if (this.bytes[at] === CLOSE_BRACKET) {
          at++
          break
        }
        at = this.past(COMMA, at)
      }
    counted?.set(count, count)
    return at
  }

  /** Number of the key that stands at `at` among those that were met; -1 where it was not. */
  private known(keys: readonly Key[], at: number): number {
    for (let i = 0; i < keys.length; i++) if (this.is(keys[i]!, at)) return i
    return this.bytes[at] === QUOTE ? -1 : this.refuse(at)
  }

  /** Whether a key stands at `at`, quotes and colon included. */
  private is({ words, size }: Key, at: number): boolean {
    if (at + size > this.bytes.length) return false
    const last = words.length - 1
    for (let i = 0; i < last; i++) if (this.view.getInt32(at + 4 * i, true) !== words[i]) return false
    return this.view.getInt32(at + size - 4, true) === words[last]
  }

  /** Where the value ends that starts at `start` or after the space that is there, whatever it holds. */
  private passed(start: number): number {
    const { bytes } = this
    const first = this.afterSpace(start)
    if (bytes[first] === QUOTE) return this.closingQuote(first) + 1
    if ((bytes[first]! | BRACE) !== OPEN_BRACE) return this.scalarEnd(first)
    let depth = 0
    for (let at = first; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte === QUOTE) at = this.closingQuote(at)
      else if ((byte | BRACE) === OPEN_BRACE) depth++
      else if ((byte | BRACE) === CLOSE_BRACE && --depth === 0) return at + 1
    }
    return this.refuse(start)
  }

  private closingQuote(open: number): number {
    const { bytes, view } = this
    let escaped = false
    for (let at = open + 1; at < bytes.length; at++) {
      // Four bytes at once, as long as none of them ends the string or escapes.
      while (at + 4 <= bytes.length) {
        const four = view.getInt32(at, true)
        const quote = four ^ QUOTES
        const backslash = four ^ BACKSLASHES
        if (((((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash)) & HIGHS) !== 0) break
        at += 4
      }
      const byte = bytes[at]
      if (byte === QUOTE) {
        this.escaped = escaped
        return at
      }
      if (byte === BACKSLASH) {
        escaped = true
        at++
      }
    }
    return this.refuse(open)
  }

  /** The end of a number, or of a word. */
  private scalarEnd(start: number): number {
    const { bytes } = this
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte === COMMA || byte <= SPACE || (byte | BRACE) === CLOSE_BRACE) return at > start ? at : this.refuse(at)
    }
    return this.refuse(start)
  }

  private afterSpace(at: number): number {
    const { bytes } = this
    let after = at
    while (after < bytes.length && bytes[after]! <= SPACE) after++
    return after
  }

  private past(byte: number, at: number): number {
    return this.bytes[at] === byte ? at + 1 : this.refuse(at)
  }

  private refuse(at: number): never {
    const near = this.bytes.subarray(Math.max(0, at - 40), at + 40)
    throw new Error(`What is kept of a claim is no JSON at "${new TextDecoder().decode(near)}"`)
  }
}
