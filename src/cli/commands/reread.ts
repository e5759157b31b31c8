import { count } from '../../formats/grouped.ts'
import { type ReaderPool, readerPool } from '../../jobs/read/reader-pool.ts'
import type { Database } from '../../record/database.ts'
import { rereadDocument } from '../../record/keep/keep-document.ts'
import type { Replacement, Unmatched } from '../../record/keep/replace-layers.ts'
import { eachStale, type StaleDocument } from '../../record/keep/stale-documents.ts'
import { endRun, startRun } from '../../record/log/intake-log.ts'
import { relateDocument } from '../../record/relate.ts'
import { readActors } from '../actors.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { RereadOptions } from '../options.ts'
import { withRecordOf } from '../with-record.ts'

/** Texts in reading or waiting for it, for each thread. */
const AHEAD = 4

interface Reread {
  documents: number
  same: number
  changed: number
  fresh: number
  gone: number
  readonly unmatched: Unmatched[]
}

/** `chancery reread`: reads again what another reader (program, lexicon or network) has read, and keeps what people decided. */
export async function rereadCommand(options: RereadOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const pool = readerPool(options.jobs, await readActors(options.actors, context.stdin))
    const stop = new AbortController()
    const forget = context.onInterrupt(() => stop.abort())
    const result: Reread = { documents: 0, same: 0, changed: 0, fresh: 0, gone: 0, unmatched: [] }
    try {
      const run = startRun(db, 'reread', new Date().toISOString())
      await rereadAll(db, pool, stop.signal, (replacement) => add(result, replacement))
      if (!stop.signal.aborted) endRun(db, run, new Date().toISOString())
    } finally {
      forget()
      await pool.close()
    }
    await context.out.write(options.json === true ? `${JSON.stringify(result)}\n` : textOf(result))
    return stop.signal.aborted ? EXIT.interrupted : EXIT.done
  })
}

/** Reads several texts at once and keeps them in order, each whole or not at all. */
async function rereadAll(
  db: Database,
  pool: ReaderPool,
  signal: AbortSignal,
  done: (replacement: Replacement) => void,
): Promise<void> {
  const stamp = await pool.stamp()
  const window: { document: StaleDocument; layers: ReturnType<ReaderPool['read']> }[] = []
  const settle = async () => {
    const { document, layers } = window.shift()!
    const read = await layers
    done(
      db.transaction(() => {
        const replacement = rereadDocument(db, document, read, null, new Date().toISOString())
        relateDocument(db, document)
        return replacement
      }),
    )
  }
  for (const document of eachStale(db, stamp)) {
    if (signal.aborted) return
    const layers = pool.read(document.text, document.meta)
    // Awaited in order below; until then a failure must not count as unhandled.
    layers.catch(() => {})
    window.push({ document, layers })
    if (window.length >= pool.jobs * AHEAD) await settle()
  }
  while (window.length > 0 && !signal.aborted) await settle()
}

function add(result: Reread, { same, changed, fresh, gone, unmatched }: Replacement): void {
  result.documents++
  result.same += same
  result.changed += changed
  result.fresh += fresh
  result.gone += gone
  result.unmatched.push(...unmatched)
}

function textOf({ documents, same, changed, fresh, gone, unmatched }: Reread): string {
  const lines = [
    `Read ${count(documents, 'document')} again: ${count(same, 'claim')} as before, ${changed} changed, ${fresh} new, ${gone} gone.`,
  ]
  if (unmatched.length > 0)
    lines.push(`${count(unmatched.length, 'decision')} of people on claims that are no longer read:`)
  for (const each of unmatched) lines.push(`  ${unmatchedLine(each)}`)
  return `${lines.join('\n')}\n`
}

function unmatchedLine({ claim, verdict, corrected, successor, stays }: Unmatched): string {
  const said = [verdict, corrected.length > 0 ? `corrected in ${corrected.join(', ')}` : null]
    .filter(Boolean)
    .join(', ')
  const now = successor === null ? 'nothing is read there now' : `now read as ${successor}`
  return `${claim} (${said}): ${now}; ${stays ? 'it stays' : 'it is gone'}`
}
