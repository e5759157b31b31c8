import { setTimeout as wait } from 'node:timers/promises'
import type { SSEStreamingApi } from 'hono/streaming'
import type { RunState } from '../jobs/add/background.ts'
import type { IntakeEvents } from './contract.ts'
import type { MainDesk } from './desk.ts'
import { ownRun } from './intake-runs.ts'

/** How often a run is told of at most while it goes on, and how often something is sent though nothing happens. */
const [EVERY_MS, BEAT_MS] = [200, 15_000]
/** What could not be read and is not sent yet; of more, the log tells. */
const MOST_WAITING = 1000

/** Tells a page of all that happens to runs, until it goes away or the desk is to stop. */
export async function tellOfRuns(stream: SSEStreamingApi, { runs, stopping }: MainDesk): Promise<void> {
  const changed = new Map<number, RunState>()
  const bad: IntakeEvents['bad'][] = []
  let wake = () => {}
  let isOver = stopping.aborted
  const end = () => {
    isOver = true
    wake()
  }
  const unwatch = runs.watch({
    changed(run) {
      changed.set(run.run, run)
      wake()
    },
    complained({ run }, message) {
      if (bad.length < MOST_WAITING) bad.push({ run, message })
      wake()
    },
  })
  stream.onAbort(end)
  stopping.addEventListener('abort', end, { once: true })
  for (const run of runs.all()) if (run.state !== 'over') changed.set(run.run, run)
  try {
    // What is sent at once shows the page that it is connected.
    await stream.write(': connected\n\n')
    while (!isOver) {
      for (const each of bad.splice(0)) await send(stream, 'bad', each)
      const told = [...changed.values()]
      changed.clear()
      for (const run of told) await send(stream, 'run', ownRun(run))
      if (changed.size + bad.length === 0 && !isOver) {
        const isQuiet = await quietFor(BEAT_MS, (woken) => {
          wake = woken
        })
        if (isQuiet) await stream.write(': still here\n\n')
      }
      if (!isOver) await wait(EVERY_MS)
    }
  } finally {
    unwatch()
    stopping.removeEventListener('abort', end)
  }
}

function send<K extends keyof IntakeEvents>(stream: SSEStreamingApi, event: K, data: IntakeEvents[K]): Promise<void> {
  return stream.writeSSE({ event, data: JSON.stringify(data) })
}

/** Waits so long, or until it is woken; whether nothing woke it. */
function quietFor(ms: number, wakeBy: (woken: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), ms)
    wakeBy(() => {
      clearTimeout(timer)
      resolve(false)
    })
  })
}
