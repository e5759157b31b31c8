import { chunksOf } from './chunks.ts'
import { isoDate } from './dates.ts'
import { digestOf } from './digest.ts'
import { type Found, foundAt } from './found.ts'
import type { Answer, Fetcher, Page } from './http/fetcher.ts'
import { type IntakeRun, isDone } from './intake-run.ts'
import type { Outcome } from './outcome.ts'
import { keyOf, plainSource, type Source } from './source.ts'
import { reasonOf } from './unreadable.ts'

/**
 * Fetches what is at a URL and reads it as what it is. Nothing is thrown: what fails is a flaw that names the URL.
 *
 * @param found what is known of it already, from a feed or an export: a page that was done with the same is not fetched
 *   again. Where nothing is known the server is asked whether it changed, as `options.validatorsOf` says.
 * @param asked keys of what was fetched in this run: exports name one page in many rows
 */
export async function* readUrl(
  url: string,
  found: readonly Found[],
  run: IntakeRun,
  fetcher: () => Promise<Fetcher>,
  asked: Set<string> = new Set(),
): AsyncGenerator<Outcome> {
  const name = `"${url}"`
  const version = found.length === 0 ? null : digestOf(JSON.stringify(found))
  const key = keyOf({ place: `url:${url}` }, version ?? 'unread')
  if (version !== null && (asked.has(key) || (await isDone(key, run)))) {
    yield { kind: 'pass', key, name, why: 'done' }
    return
  }
  asked.add(key)
  try {
    const { fetch } = await fetcher()
    const answer: Answer = await fetch(url, (await run.options.validatorsOf?.(url)) ?? null)
    if (answer.kind === 'page') yield* run.read(sourceOf(url, version, found, answer, run))
    else yield { kind: 'pass', key, name, why: 'not modified' }
  } catch (error) {
    yield { kind: 'flaw', key, name, reason: reasonOf(error) }
  }
}

/** A page that was fetched, as a source: `version` names it in keys, its content where that is null. */
export function sourceOf(
  url: string,
  version: string | null,
  found: readonly Found[],
  page: Page,
  run: IntakeRun,
): Source {
  const { bytes, mediaType, charset, validators } = page
  return plainSource({
    name: `"${url}"`,
    place: `url:${url}`,
    version: version ?? digestOf(bytes),
    path: new URL(page.url).pathname,
    size: bytes.length,
    mediaType,
    charset,
    url: page.url,
    found: [...foundAt('http', { url: page.url }), ...found],
    seen: isoDate(page.date ?? '') ?? new Date((run.options.now ?? Date.now)()).toISOString().slice(0, 10),
    validators,
    open: () => chunksOf(bytes),
  })
}
