import { address, ask, type Query } from './client.ts'

/** What was asked of the API, as far as it is answered. */
export interface Asked<T> {
  readonly data: T | null
  readonly error: Error | null
  readonly loading: boolean
  /** Asks again. */
  again(): void
}

/**
 * Asks the API, and again whenever what is asked changes; an answer that comes too late is dropped. What was answered
 * before stays in view until the new answer is there.
 *
 * @param what path and query, read anew on every change; null asks nothing
 */
export function asked<T>(what: () => readonly [path: string, query?: Query] | null): Asked<T> {
  let data = $state.raw<T | null>(null)
  let error = $state.raw<Error | null>(null)
  let loading = $state(true)
  let round = $state(0)
  let path: string | null = null
  $effect(() => {
    const wanted = what()
    void round
    if (wanted === null) {
      data = null
      loading = false
      return
    }
    // Another path is another page: what it showed is not this one's.
    if (path !== null && path !== wanted[0]) data = null
    path = wanted[0]
    const stop = new AbortController()
    loading = true
    ask<T>(wanted[0], wanted[1] ?? {}, stop.signal).then(
      (answer) => {
        data = answer
        error = null
        loading = false
      },
      (reason: unknown) => {
        if (stop.signal.aborted) return
        error = reason instanceof Error ? reason : new Error(String(reason))
        loading = false
      },
    )
    return () => stop.abort()
  })
  return {
    get data() {
      return data
    },
    get error() {
      return error
    },
    get loading() {
      return loading
    },
    again() {
      round++
    },
  }
}

/** A list that is asked for part by part. */
export interface AskedList<T> {
  readonly items: readonly T[]
  readonly more: boolean
  readonly loading: boolean
  readonly error: Error | null
  /** Asks for the next part. */
  next(): void
}

/** The parts of a list after the first: what `asked` gave for the first part, and the same question. */
export function nextParts<T>(
  first: () => { readonly items: readonly T[]; readonly next: string | null } | null,
  what: () => readonly [path: string, query?: Query],
): AskedList<T> {
  let later = $state.raw<readonly T[]>([])
  let cursor = $state<string | null>(null)
  let loading = $state(false)
  let error = $state.raw<Error | null>(null)
  let asking = ''
  $effect(() => {
    const page = first()
    later = []
    cursor = page?.next ?? null
    error = null
    asking = address(...what())
  })
  return {
    get items() {
      return [...(first()?.items ?? []), ...later]
    },
    get more() {
      return cursor !== null
    },
    get loading() {
      return loading
    },
    get error() {
      return error
    },
    next() {
      if (cursor === null || loading) return
      const [path, query = {}] = what()
      const now = asking
      loading = true
      ask<{ items: readonly T[]; next: string | null }>(path, { ...query, cursor }).then(
        (page) => {
          loading = false
          if (now !== asking) return
          later = [...later, ...page.items]
          cursor = page.next
        },
        (reason: unknown) => {
          loading = false
          error = reason instanceof Error ? reason : new Error(String(reason))
        },
      )
    },
  }
}
