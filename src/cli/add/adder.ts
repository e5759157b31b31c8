import { type BadItem, complaint, type DocumentItem, type IntakeItem } from '../../intake/item.ts'
import type { Database } from '../../record/database.ts'
import type { Entry } from '../../record/entry.ts'
import { findByText, keepDocument, needsReading } from '../../record/keep/keep-document.ts'
import { logItem } from '../../record/log/intake-log.ts'
import { keepValidators } from '../../record/log/validators.ts'
import { RefusedDocument } from '../../record/record-error.ts'
import { relateDocument } from '../../record/relate.ts'
import { messageOf } from '../exit.ts'
import type { ReaderPool } from '../workers/reader-pool.ts'
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
 * the log: what is in the record is logged, and what is logged is in the record. Ends early where the signal is aborted.
 *
 * @throws RecordError where the record cannot be written to; what was kept before stays
 */
export async function addItems(items: AsyncIterable<IntakeItem>, adding: Adding): Promise<void> {
  const window: Promise<Done>[] = []
  let batch: Done[] = []
  let since = performance.now()
  const settle = async () => {
    const next = await window.shift()!
    if (batch.length === 0) since = performance.now()
    batch.push(next)
    if (batch.length < BATCH && performance.now() - since < BATCH_MS) return
    keepBatch(batch, adding)
    batch = []
  }
  for await (const item of items) {
    if (adding.signal.aborted) break
    if (item.kind === 'skipped') {
      adding.tally.documents.skipped++
      adding.done(item.offset)
      continue
    }
    window.push(item.kind === 'bad' ? Promise.resolve({ item, entry: null }) : begin(item, adding))
    if (window.length >= adding.pool.jobs * AHEAD) await settle()
  }
  while (window.length > 0 && !adding.signal.aborted) await settle()
  keepBatch(batch, adding)
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
