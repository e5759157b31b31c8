import { setTimeout as sleep } from 'node:timers/promises'

/** Waits some milliseconds; ends early, with an error, where the signal is aborted. */
export type Wait = (ms: number, signal: AbortSignal | undefined) => Promise<void>

export const systemWait: Wait = async (ms, signal) => {
  await sleep(ms, undefined, signal === undefined ? {} : { signal })
}

/** Keeps two requests to one host apart. */
export interface Pace {
  /** Waits until the host may be asked again, at least `delayMs` after the request before. */
  turn(host: string, delayMs: number, signal: AbortSignal | undefined): Promise<void>
  /** Leaves the host alone until then (milliseconds since 1970). */
  restUntil(host: string, time: number): void
}

export function newPace(now: () => number, wait: Wait): Pace {
  const last = new Map<string, number>()
  const rest = new Map<string, number>()
  return {
    async turn(host, delayMs, signal) {
      const asked = last.get(host)
      const free = Math.max(asked === undefined ? 0 : asked + delayMs, rest.get(host) ?? 0)
      const start = Math.max(now(), free)
      last.set(host, start)
      if (start > now()) await wait(start - now(), signal)
    },
    restUntil(host, time) {
      rest.set(host, Math.max(time, rest.get(host) ?? 0))
    },
  }
}
