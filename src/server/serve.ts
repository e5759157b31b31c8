import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { messageOf } from '../formats/message-of.ts'
import { backgroundRuns } from '../jobs/add/background.ts'
import type { ReaderPool } from '../jobs/read/reader-pool.ts'
import { readerPool } from '../jobs/read/reader-pool.ts'
import { loadAgencyFinder, loadEnglishWording } from '../record/ask/related.ts'
import { openRecord } from '../record/open-record.ts'
import { RecordError } from '../record/record-error.ts'
import { loadInBackground } from '../record/table/warm.ts'
import { packageData } from '../resources/node.ts'
import { type AnsweringThreads, answeringThreads } from './answering/answering-threads.ts'
import { newCount, quietTurns } from './answering/quiet-turns.ts'
import { rehearse } from './answering/rehearse.ts'
import { createApp } from './create-app.ts'
import type { Desk, MainDesk } from './desk.ts'
import { hostNames } from './host-names.ts'

export interface DeskOptions {
  /** The record's file; made where there is none. */
  readonly record: string
  /** 0: any that is free. */
  readonly port: number
  /** Address to listen on. */
  readonly host: string
  /** Threads that read texts. */
  readonly jobs: number
  /** Threads that answer questions of the record beside the main one. */
  readonly answering: number
  readonly reviewer: string
  readonly allowPrivate: boolean
  complain(message: string): void
}

/** A desk that runs. */
export interface RunningDesk {
  /** Address to open, with the token where one is wanted. */
  readonly url: string
  readonly token: string | null
  /** Takes no more requests, lets those that run end, stops what is being added, and closes the record. */
  close(): Promise<void>
}

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost']
/**
 * How long a connection without a request is kept. Node's five seconds end within what an analyst reads on a page, just when
 * the next request is on its way, which is then lost.
 */
const KEEP_ALIVE_MS = 75_000
/** How long requests that run may take to end, once the desk is to close. */
const GRACE_MS = 3000

/**
 * Starts the desk on a record.
 *
 * @throws RecordError where the record cannot be opened, or the port cannot be listened on
 */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const { host, record, complain } = options
  const db = openRecord(record)
  let pool: ReaderPool | null = null
  const stop = new AbortController()
  const shared = {
    db,
    pool: () => (pool ??= readerPool(options.jobs, undefined)),
    allowPrivate: options.allowPrivate,
    stopping: stop.signal,
    now: () => new Date().toISOString(),
  }
  const desk: MainDesk = {
    ...shared,
    runs: backgroundRuns(shared),
    agencies: await loadAgencyFinder(),
    wording: await loadEnglishWording(),
    data: packageData(),
    reviewer: options.reviewer,
    complain,
    onlyInMain() {},
  }
  const asked = newCount()
  const threads = answeringThreads({ record, reviewer: options.reviewer, asked, complain })
  const token = LOOPBACK.includes(host) ? null : randomBytes(24).toString('base64url')
  const pages = join(packageData(), '..', 'dist', 'desk')
  const app = createApp(desk, { hosts: hostNames(host), token, pages, threads })
  const server = serve({
    ...{ fetch: app.fetch, port: options.port, hostname: host },
    serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
  })
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('listening', resolve).once('error', reject)
    })
  } catch (error) {
    db.close()
    const code = (error as NodeJS.ErrnoException).code
    throw new RecordError(`Cannot listen on ${host}, port ${options.port}: ${reasonOf(code)}`)
  }
  server.on('request', () => Atomics.add(asked, 0, 1))
  warm(desk)
  const prepared = prepare(desk, threads, options.answering, asked).catch((error: unknown) => {
    if (!stop.signal.aborted) complain(`Cannot load the claims: ${messageOf(error)}`)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/${token === null ? '' : `?token=${token}`}`,
    token,
    async close() {
      stop.abort()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS)
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      await closed
      clearTimeout(late)
      await desk.runs.settled()
      await prepared
      await threads.close()
      await pool?.close()
      db.close()
    },
  }
}

/** Loads the readers, so that the first text that is read need not wait for them; nobody waits for this. */
function warm({ pool, stopping, complain }: Desk): void {
  const { jobs, stamp } = pool()
  Promise.all(Array.from({ length: jobs }, stamp)).catch((error: unknown) => {
    if (!stopping.aborted) complain(`Cannot read texts: ${messageOf(error)}`)
  })
}

/**
 * Loads what answers are counted with, at once, since whoever asks needs it; then starts the threads that answer, and rehearses
 * while nobody asks anything.
 */
async function prepare(desk: Desk, threads: AnsweringThreads, answering: number, asked: Int32Array): Promise<void> {
  const { db, stopping } = desk
  await loadInBackground(db, async () => {
    await nextTurn()
    return !stopping.aborted
  })
  if (stopping.aborted) return
  threads.start(answering)
  await rehearse(desk, quietTurns(asked, stopping))
}

function reasonOf(code: string | undefined): string {
  if (code === 'EADDRINUSE') return 'another program does already; wanted another --port'
  if (code === 'EACCES') return 'this user may not; wanted a port from 1024'
  if (code === 'EADDRNOTAVAIL') return 'this machine has no such address'
  return code ?? 'it failed'
}
