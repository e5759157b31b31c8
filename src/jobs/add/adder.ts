import { messageOf } from '../../formats/message-of.ts'
import { type BadItem, complaint, type DocumentItem, type IntakeItem } from '../../intake/item.ts'
import type { Database } from '../../record/database.ts'
import type { Entry } from '../../record/entry.ts'
import { findByText, keepDocument, needsReading } from '../../record/keep/keep-document.ts'
import { logItem } from '../../record/log/intake-log.ts'
import { keepValidators } from '../../record/log/validators.ts'
import { RefusedDocument } from '../../record/record-error.ts'
import { relateDocument } from '../../record/relate.ts'
import type { ReaderPool } from '../read/reader-pool.ts'
import { entryOf, metaOf, withLayers } from './entry-of.ts'
import type { Tally } from './tally.ts'

/** Texts in reading or waiting for it, for each thread: enough that none waits for the record. */
const AHEAD = 4
/** Documents of one transaction at most, and for how long they are held back to share one. */
const BATCH = 32
const BATCH_MS = 500

/** What adding works with. */
export interface Adding {
  readonly db: Database
  readonly pool: ReaderPool
  /** Number of the run in the log. */
  readonly run: number
  readonly tally: Tally
  readonly signal: AbortSignal
  /** The time now, ISO 8601 in UTC. */
  now(): string
  complain(message: string): void
  /** Told of every item that is done, with the bytes of the inputs that lie behind. */
  done(offset: number): void
}

type Done = { readonly item: DocumentItem; readonly entry: Entry } | { readonly item: BadItem; readonly entry: null }

/**
 * Reads items in threads and keeps them in the order in which they came, a few to a transaction, each with its line in
 * the log: what is in the record is logged, and what is logged is in the record. What is read is kept at once, also where
 * the next item is long in coming. Ends early where the signal is aborted.
 *
 * @throws RecordError where the record cannot be written to; what was kept before stays
 */
export async function addItems(items: AsyncIterable<IntakeItem>, adding: Adding): Promise<void> {
  const { pool, tally, signal } = adding
  const window: Promise<Done>[] = []
  let batch: Done[] = []
  let since = 0
  const keep = () => {
    keepBatch(batch, adding)
    batch = []
  }
  const stopping: Stopping = { wake() {} }
  signal.addEventListener('abort', () => stopping.wake(), { once: true })
  const iterator = items[Symbol.asyncIterator]()
  let next: Promise<IteratorResult<IntakeItem>> | null = iterator.next()
  while ((next !== null || window.length > 0) && !signal.aborted) {
    const coming = window.length < pool.jobs * AHEAD ? next : null
    const event = await first(
      coming,
      window[0],
      batch.length > 0 ? since + BATCH_MS - performance.now() : null,
      stopping,
    )
    if (event === 'item') {
      const result: IteratorResult<IntakeItem, unknown> = await next!
      next = result.done === true ? null : iterator.next()
      if (result.done === true) continue
      const item = result.value
      if (item.kind === 'skipped') {
        tally.documents.skipped++
        adding.done(item.offset)
      } else window.push(item.kind === 'bad' ? Promise.resolve({ item, entry: null }) : begin(item, adding))
    } else if (event === 'read') {
      if (batch.length === 0) since = performance.now()
      batch.push(await window.shift()!)
    }
    if (batch.length >= BATCH || (batch.length > 0 && performance.now() - since >= BATCH_MS)) keep()
  }
  keep()
  if (next === null) return
  // Not waited for: an input that does not answer would hold up what stops, and what it says of that is of no use.
  next.catch(() => {})
  iterator.return?.().catch(() => {})
}

type Event = 'item' | 'read' | 'time' | 'end'

/** Tells the one who waits that the run is to stop. A promise for the whole run would gather all who ever waited for it. */
interface Stopping {
  wake(): void
}

/**
 * What comes first: the next item, the reading of the text that is to be kept next, the time (in milliseconds from now) at
 * which what was read must be kept, or the end.
 */
async function first(
  next: Promise<unknown> | null,
  reading: Promise<unknown> | undefined,
  ms: number | null,
  stopping: Stopping,
): Promise<Event> {
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Event>((resolve, reject) => {
      stopping.wake = () => resolve('end')
      reading?.then(() => resolve('read'), reject)
      next?.then(() => resolve('item'), reject)
      if (ms !== null) timer = setTimeout(() => resolve('time'), Math.max(0, ms))
    })
  } finally {
    clearTimeout(timer)
  }
}

/** Starts the reading of a text, unless the record has it. A text that the reader fails at is a bad item. */
function begin(item: DocumentItem, { db, pool }: Adding): Promise<Done> {
  const entry = entryOf(item)
  const known = findByText(db, entry.text)
  if (!item.readable || (known !== undefined && !needsReading(known, entry)))
    return Promise.resolve({ item, entry: withLayers(entry, null) })
  return pool.read(entry.text, metaOf(entry)).then(
    (layers): Done => ({ item, entry: withLayers(entry, layers) }),
    (error): Done => ({ item: badItem(item, `reading it failed: ${messageOf(error)}`), entry: null }),
  )
}

function badItem({ key, name, offset }: DocumentItem, reason: string): BadItem {
  return { kind: 'bad', key, name, offset, reason }
}

function keepBatch(batch: readonly Done[], adding: Adding): void {
  if (batch.length === 0) return
  const { db, tally } = adding
  const at = adding.now()
  // Counted and complained of only once the disk has them.
  const told = db.transaction(() => batch.map((done) => keepOne(done, adding, at)))
  for (const { outcome, item, entry } of told) {
    tally.documents[outcome]++
    if (outcome === 'added') {
      tally.claims += entry?.layers?.claims.length ?? 0
      tally.words += entry?.layers?.words ?? 0
    }
    if (outcome === 'unread') tally.unread[entry?.language ?? '?'] = (tally.unread[entry?.language ?? '?'] ?? 0) + 1
    if (item.kind === 'bad') adding.complain(complaint(item))
    adding.done(item.offset)
  }
}

function keepOne(done: Done, adding: Adding, at: string) {
  const { db, run } = adding
  const { item, entry } = done
  if (entry === null) return logBad(item, adding, at)
  try {
    const kept = keepDocument(db, entry, at)
    const { number, outcome } = kept
    relateDocument(db, kept)
    logItem(db, run, { key: item.key, input: item.name, outcome, reason: null, document: number }, at)
    if (item.validators !== null && item.url !== null) keepValidators(db, item.url, item.validators, at)
    return { outcome, item, entry }
  } catch (error) {
    if (error instanceof RefusedDocument) return logBad(badItem(item, messageOf(error)), adding, at)
    throw error
  }
}

function logBad(item: BadItem, { db, run }: Adding, at: string) {
  const { key, name, reason } = item
  logItem(db, run, { key, input: name, outcome: 'bad', reason, document: null }, at)
  return { outcome: 'bad' as const, item, entry: null }
}
