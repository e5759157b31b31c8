export interface OutboxGiven<T> {
  /** Sends one thing; what is answered is its own matter. */
  send(item: T): Promise<void>
  /** Whether an error only says that nobody answered, so that the same may be sent again. */
  isAway(error: unknown): boolean
  /** Told of what was answered with a refusal: it is not sent again. */
  refused(item: T, error: Error): void
  /** Keeps what is still to be sent where it outlives the page. */
  keep(items: readonly T[]): void
  /** Told of every change of what waits. */
  changed(): void
  /** Does something later, unless what is returned is called before. */
  later(ms: number, work: () => void): () => void
}

const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000

/**
 * What was decided and is still to be sent: one after the other, in order. What nobody answers is kept and sent again after
 * a pause that grows, so that nothing is lost while the desk is stopped.
 */
export class Outbox<T> {
  readonly #given: OutboxGiven<T>
  #items: readonly T[]
  #isSending = false
  #pause = FIRST_PAUSE_MS
  #cancel: (() => void) | null = null

  /** @param kept what an earlier page left unsent: it is sent first */
  constructor(given: OutboxGiven<T>, kept: readonly T[] = []) {
    this.#given = given
    this.#items = kept
    if (kept.length > 0) void this.#send()
  }

  /** What is not known to have arrived, in order. */
  get items(): readonly T[] {
    return this.#items
  }

  /** Whether the last attempt found nobody. */
  get isAway(): boolean {
    return this.#cancel !== null
  }

  add(item: T): void {
    this.#set([...this.#items, item])
    if (!this.#isSending && this.#cancel === null) void this.#send()
  }

  /** Takes the last thing out where it was never sent; null where it may have arrived. */
  takeBack(): T | null {
    const last = this.#items.at(-1)
    if (last === undefined || (this.#items.length === 1 && (this.#isSending || this.isAway))) return null
    this.#set(this.#items.slice(0, -1))
    return last
  }

  /** Sends at once what waits for the end of a pause. */
  retry(): void {
    if (this.#cancel === null) return
    this.#cancel()
    this.#cancel = null
    void this.#send()
  }

  async #send(): Promise<void> {
    this.#isSending = true
    while (this.#items.length > 0) {
      const item = this.#items[0] as T
      try {
        await this.#given.send(item)
      } catch (error) {
        if (this.#given.isAway(error)) {
          this.#isSending = false
          this.#cancel = this.#given.later(this.#pause, () => this.retry())
          this.#pause = Math.min(LONGEST_PAUSE_MS, this.#pause * 2)
          this.#given.changed()
          return
        }
        this.#given.refused(item, error instanceof Error ? error : new Error(String(error)))
      }
      this.#pause = FIRST_PAUSE_MS
      this.#set(this.#items.slice(1))
    }
    this.#isSending = false
    this.#given.changed()
  }

  #set(items: readonly T[]): void {
    this.#items = items
    this.#given.keep(items)
    this.#given.changed()
  }
}
