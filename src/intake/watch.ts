import { finish } from './finish.ts'
import type { Fetcher } from './http/fetcher.ts'
import { type IntakeOptions, LIMITS } from './intake-options.ts'
import { type IntakeRun, newRun } from './intake-run.ts'
import type { IntakeItem, Validators } from './item.ts'
import { HEAD, recognise } from './kind.ts'
import type { Outcome } from './outcome.ts'
import { readSource } from './read-source.ts'
import { readUrl, sourceOf } from './read-url.ts'
import type { Source } from './source.ts'
import { reasonOf, Unreadable } from './unreadable.ts'

/** A feed that fails is asked less and less often, at least once a day. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000
/** A page that cannot be read is asked for at so many polls in all. */
const MOST_TRIES = 3

/** A feed and when it is next to be asked. */
interface Watched {
  readonly url: string
  due: number
  failures: number
  validators: Validators | null
}

/**
 * Polls feeds until `options.signal` is aborted: every new entry once, read as `intake` reads it; what cannot be read is a
 * bad item, each time. Politely: only what changed is asked for (ETag, Last-Modified), requests to one host are kept
 * apart, a feed that fails is asked at doubling intervals, one that names a time (Retry-After) not before, and one that is
 * gone (410) never again. Where no feed is left, it ends.
 *
 * @param every milliseconds between two polls of a feed
 * @param options `validatorsOf` gives what the server said when the feed was last asked, in an earlier run; `isDone`
 *   passes over entries that an earlier run did
 */
export async function* watch(
  feeds: readonly string[],
  every: number,
  options: IntakeOptions = {},
): AsyncGenerator<IntakeItem> {
  const { fetcherOf } = await import('./http/fetcher-of.ts')
  const { systemWait } = await import('./http/pace.ts')
  const fetcher = fetcherOf(options, { ...LIMITS, ...options.limits })
  const now = options.now ?? Date.now
  const tries = new Map<string, number>()
  const run = runOf({ ...options, isDone: (key) => isSeen(key, tries, options) }, fetcher)
  let watched: readonly Watched[] = feeds.map((url) => ({ url, due: 0, failures: 0, validators: null }))
  while (watched.length > 0 && !isAborted(options)) {
    const next = watched.reduce((first, each) => (each.due < first.due ? each : first))
    if (next.due > now()) {
      const isOver = await (options.wait ?? systemWait)(next.due - now(), options.signal).then(
        () => false,
        () => true,
      )
      if (isOver) return
      continue
    }
    for await (const outcome of poll(next, every, run, fetcher)) {
      if (isAborted(options)) return
      if (outcome.kind === 'pass') continue
      note(outcome, tries)
      yield await finish(outcome, run)
    }
    watched = watched.filter(({ due }) => due < Number.POSITIVE_INFINITY)
  }
}

function runOf(options: IntakeOptions, fetcher: Fetcher): IntakeRun {
  return newRun(options, {
    read: readSource,
    readUrl: (url, found, run) => readUrl(url, found, run, async () => fetcher),
  })
}

/** Asks a feed once and says when it is next due. */
async function* poll(feed: Watched, every: number, run: IntakeRun, fetcher: Fetcher): AsyncGenerator<Outcome> {
  const { url } = feed
  const now = run.options.now ?? Date.now
  feed.due = now() + every
  try {
    const known = feed.validators ?? (await run.options.validatorsOf?.(url)) ?? null
    const answer = await fetcher.fetch(url, known)
    feed.failures = 0
    if (answer.kind === 'not modified') return
    feed.validators = answer.validators
    const source = sourceOf(url, null, [], answer, run)
    requireFeed(answer.bytes, source)
    yield* run.read(source)
  } catch (error) {
    feed.failures++
    feed.due = await dueAfter(error, now(), every, feed.failures)
    yield { kind: 'flaw', key: `feed:${url}?${feed.failures}`, name: `"${url}"`, reason: reasonOf(error) }
  }
}

function requireFeed(bytes: Uint8Array, source: Source): void {
  const recognised = recognise(bytes.subarray(0, HEAD), source)
  if ('reason' in recognised) throw new Unreadable(recognised.reason)
  if (recognised.kind !== 'feed')
    throw new Unreadable(`it is no feed, but ${recognised.kind}; wanted RSS, Atom, RDF or a JSON feed`)
}

/** When a feed that failed is asked again, in milliseconds since 1970; infinity for never. */
async function dueAfter(error: unknown, now: number, every: number, failures: number): Promise<number> {
  const { Gone, TryLater } = await import('./http/fetcher.ts')
  if (error instanceof Gone) return Number.POSITIVE_INFINITY
  const backoff = now + Math.min(every * 2 ** failures, Math.max(LONGEST_WAIT_MS, every))
  return error instanceof TryLater && error.until !== null ? Math.max(error.until, now + every) : backoff
}

function isAborted({ signal }: IntakeOptions): boolean {
  return signal?.aborted === true
}

/** Whether an entry was read in this run, was tried often enough, or was done in an earlier one. */
async function isSeen(key: string, tries: ReadonlyMap<string, number>, { isDone }: IntakeOptions): Promise<boolean> {
  return (tries.get(key) ?? 0) >= MOST_TRIES || ((await isDone?.(key)) ?? false)
}

function note({ kind, key }: Outcome, tries: Map<string, number>): void {
  tries.set(key, kind === 'draft' ? MOST_TRIES : (tries.get(key) ?? 0) + 1)
}
