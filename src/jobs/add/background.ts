import { messageOf } from '../../formats/message-of.ts'
import type { IntakeOptions } from '../../intake/intake-options.ts'
import type { IntakeItem } from '../../intake/item.ts'
import type { Database } from '../../record/database.ts'
import { startRun } from '../../record/log/intake-log.ts'
import type { ReaderPool } from '../read/reader-pool.ts'
import { addRun } from './add-run.ts'
import { earlierRuns } from './earlier-runs.ts'
import { newTally, type Tally } from './tally.ts'

/** Runs that are remembered once they are over, and what of each could not be read. */
const MOST_RUNS = 100
const MOST_COMPLAINTS = 50

/** Something to be added while the program does other things. */
export interface BackgroundWork {
  /** As the log shows it. */
  readonly command: string
  /** Bytes of all that is to be added; 0 where unknown. */
  readonly bytes: number
  items(given: IntakeOptions): AsyncIterable<IntakeItem>
  /** Called once it is over, whatever became of it. */
  over(): Promise<void>
}

/** How far a run is. */
export interface RunState {
  readonly run: number
  readonly command: string
  readonly started: string
  readonly state: 'waiting' | 'running' | 'over'
  /** Null until it has come to its end; one that was stopped never does. */
  readonly ended: string | null
  readonly tally: Tally
  /** Bytes that are done, and of all. */
  readonly done: number
  readonly bytes: number
  /** What could not be read, the last ones. */
  readonly complaints: readonly string[]
}

/** Runs in the background, one at a time in the order in which they were asked for. */
export interface BackgroundRuns {
  /** Notes a run; it begins when those before are over. @throws RecordError where it cannot be noted */
  start(work: BackgroundWork): RunState
  /** Ends a run: what it kept stays. Nothing happens where it is over. */
  stop(run: number): void
  /** Those that wait or run, and the last that are over, in order. */
  all(): readonly RunState[]
  /** Tells a watcher of what happens, until what is returned is called. */
  watch(watcher: RunWatcher): () => void
  /** Comes true when all that was asked for is over. */
  settled(): Promise<void>
}

/** What happens to runs. */
export interface RunWatcher {
  /** A run has begun, gone on or ended. */
  changed(run: RunState): void
  /** Something could not be read. */
  complained(run: RunState, message: string): void
}

export interface BackgroundGiven {
  readonly db: Database
  readonly pool: () => ReaderPool
  readonly allowPrivate: boolean
  /** Ends every run once it is aborted. */
  readonly stopping: AbortSignal
  now(): string
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
interface Running extends Mutable<Omit<RunState, 'complaints'>> {
  readonly complaints: string[]
  readonly stop: AbortController
}

export function backgroundRuns(given: BackgroundGiven): BackgroundRuns {
  const { db, now } = given
  const runs = new Map<number, Running>()
  const watchers = new Set<RunWatcher>()
  let last: Promise<void> = Promise.resolve()
  const watcher: RunWatcher = {
    changed(run) {
      for (const each of watchers) each.changed(run)
    },
    complained(run, message) {
      for (const each of watchers) each.complained(run, message)
    },
  }
  return {
    start(work) {
      const started = now()
      const { command, bytes } = work
      const run = startRun(db, command, started)
      const plain = { run, command, started, bytes, state: 'waiting', ended: null, done: 0 } as const
      const running: Running = { ...plain, tally: newTally(), complaints: [], stop: new AbortController() }
      runs.set(run, running)
      forgetOldest(runs)
      last = last.then(() => runOne(running, work, given, watcher))
      watcher.changed(running)
      return running
    },
    stop(run) {
      runs.get(run)?.stop.abort()
    },
    all: () => [...runs.values()],
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    settled: () => last,
  }
}

/** Does one run. Never rejects: what goes wrong is told as the rest of what could not be read is. */
async function runOne(running: Running, work: BackgroundWork, given: BackgroundGiven, watcher: RunWatcher) {
  const { db, pool, allowPrivate, stopping, now } = given
  const { run, tally } = running
  const complain = (message: string) => {
    running.complaints.push(message)
    if (running.complaints.length > MOST_COMPLAINTS) running.complaints.shift()
    watcher.complained(running, message)
  }
  const signal = AbortSignal.any([running.stop.signal, stopping])
  try {
    if (signal.aborted) return
    running.state = 'running'
    watcher.changed(running)
    const done = (offset: number) => {
      running.done = offset
      watcher.changed(running)
    }
    const items = work.items({ ...earlierRuns(db), allowPrivate, signal })
    await addRun(items, { db, pool: pool(), run, tally, signal, now, complain, done })
    if (signal.aborted) return
    running.ended = now()
    running.done = Math.max(running.done, running.bytes)
  } catch (error) {
    complain(messageOf(error))
  } finally {
    await work.over().catch((error: unknown) => complain(messageOf(error)))
    running.state = 'over'
    watcher.changed(running)
  }
}

/** What is over is in the log; only what is not there, such as what was passed over, is lost. */
function forgetOldest(runs: Map<number, Running>): void {
  for (const [number, { state }] of runs) {
    if (runs.size <= MOST_RUNS) return
    if (state === 'over') runs.delete(number)
  }
}
