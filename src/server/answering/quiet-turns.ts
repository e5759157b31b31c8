import { setImmediate, setTimeout as wait } from 'node:timers/promises'

/** How long nobody asks anything before a desk does what nobody waits for. */
const QUIET_MS = 500
/** How long that is waited for in all: a desk that is always asked wants its threads most. */
const PATIENCE_MS = 30_000

/** A count of requests that all threads see. */
export function newCount(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/**
 * Turns for work that nobody waits for, one for each part of it: they come when nobody has asked anything for a while, since
 * who opens a page wants both cores.
 *
 * @param asked grows with each request
 * @returns what gives a turn; false once the desk is to stop
 */
export function quietTurns(asked: Int32Array, stopping: AbortSignal): () => Promise<boolean> {
  let seen = Atomics.load(asked, 0)
  let since = Number.NEGATIVE_INFINITY
  let patience = PATIENCE_MS
  return async () => {
    // Lets what waits be answered; a promise alone would not.
    await setImmediate()
    while (!stopping.aborted) {
      const count = Atomics.load(asked, 0)
      if (count !== seen) since = performance.now()
      seen = count
      const left = since + QUIET_MS - performance.now()
      if (left <= 0 || patience <= 0) return true
      patience -= left
      await wait(left, undefined, { signal: stopping }).catch(() => {})
    }
    return false
  }
}
