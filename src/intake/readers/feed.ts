import type { AnyFeed } from 'feedsmith'
import { textOf } from '../charset.ts'
import { digestOf } from '../digest.ts'
import { entriesOf, type FeedEntry } from '../feed-entries.ts'
import type { IntakeRun } from '../intake-run.ts'
import { isDone } from '../intake-run.ts'
import type { Draft, Outcome } from '../outcome.ts'
import { blockText } from '../page/block-text.ts'
import { parsePage } from '../page/page.ts'
import type { Opened } from '../reader.ts'
import { keyOf } from '../source.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'
import { charsetWithin } from './html.ts'

/**
 * An RSS, Atom, RDF or JSON feed: the page of each of its entries, with what the feed says of it; where links are not
 * followed or an entry has none, the text that the feed itself gives.
 */
export async function* readFeed(opened: Opened, run: IntakeRun): AsyncGenerator<Outcome> {
  const bytes = await opened.bytes()
  const { text } = await textOf(bytes, { ...opened, within: charsetWithin(bytes) })
  const entries = await entriesOf(await parse(text), opened.url)
  if (entries.length === 0) throw new Unreadable('it is a feed without entries')
  for (const [at, entry] of entries.entries()) {
    if (run.options.signal?.aborted === true) return
    if (entry.link !== null && run.options.followLinks !== false)
      yield* run.readUrl(entry.link, [...entry.found, ...opened.found])
    else yield* ownText(entry, at + 1, opened, run)
  }
}

async function parse(text: string): Promise<AnyFeed<string>> {
  const { parseFeed } = await import('feedsmith')
  try {
    return parseFeed(text)
  } catch (error) {
    throw new Unreadable(`it is no feed (${reasonOf(error)}); wanted RSS, Atom, RDF or a JSON feed`)
  }
}

async function* ownText(entry: FeedEntry, number: number, opened: Opened, run: IntakeRun): AsyncGenerator<Outcome> {
  const key = keyOf({ place: `${opened.place}#${entry.id ?? number}` }, digestOf(entry.html))
  const name = `entry ${number} of ${opened.name}`
  if (await isDone(key, run)) {
    yield { kind: 'pass', key, name, why: 'done' }
    return
  }
  try {
    const { document } = await parsePage(entry.html, entry.link)
    const draft: Draft = {
      kind: 'draft',
      key,
      name,
      text: blockText(document.body),
      id: entry.id,
      found: [...entry.found, ...opened.found],
      seen: opened.seen,
    }
    yield draft
  } catch (error) {
    yield { kind: 'flaw', key, name, reason: reasonOf(error) }
  }
}
