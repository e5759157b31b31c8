import { Refused, Unreachable } from '../../api/client.ts'
import { Outbox } from './outbox.ts'

const KEY = 'chancery-unsent-reviews'
/** Answers that say nothing against what was sent: it came too soon, or somebody else answered for a desk that is away. */
const LATER = new Set([429, 502, 503, 504])

/** What is still to be sent, with where it stands: it outlives the page. */
export interface KeptOutbox<T> {
  readonly items: readonly T[]
  readonly isAway: boolean
  add(item: T): void
  takeBack(): T | null
  retry(): void
}

export interface KeptOutboxGiven<T> {
  send(item: T): Promise<void>
  refused(item: T, error: Error): void
}

/** An outbox in the browser's own storage. */
export function keptOutbox<T>(given: KeptOutboxGiven<T>): KeptOutbox<T> {
  let items = $state.raw<readonly T[]>([])
  let isAway = $state(false)
  const box = new Outbox<T>(
    {
      ...given,
      isAway: (error) => error instanceof Unreachable || (error instanceof Refused && LATER.has(error.status)),
      keep: (left) => {
        if (left.length === 0) localStorage.removeItem(KEY)
        else localStorage.setItem(KEY, JSON.stringify(left))
      },
      changed: () => {
        items = box.items
        isAway = box.isAway
      },
      later: (ms, work) => {
        const timer = setTimeout(work, ms)
        return () => clearTimeout(timer)
      },
    },
    unsent<T>(),
  )
  items = box.items
  return {
    get items() {
      return items
    },
    get isAway() {
      return isAway
    },
    add: (item) => box.add(item),
    takeBack: () => box.takeBack(),
    retry: () => box.retry(),
  }
}

function unsent<T>(): readonly T[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? (kept as T[]) : []
  } catch {
    return []
  }
}
