import type { IntakeEvents, IntakeRun } from '../../src/server/contract.ts'
import { ask } from '../api/client.ts'
import { isActive } from './progress.ts'

/** Told of what happens to runs while they go on. */
export interface RunListener {
  run(run: IntakeRun): void
  bad?(bad: IntakeEvents['bad']): void
  /** Told each time that the connection stands: what happened before was not told. */
  connected?(): void
}

/** Listens to the runs of the desk until what is returned is called. A connection that breaks is made again. */
export function listenToRuns({ run, bad, connected }: RunListener): () => void {
  const source = new EventSource('/api/intake/events')
  source.addEventListener('run', (event) => run(JSON.parse(event.data) as IntakeRun))
  source.addEventListener('bad', (event) => bad?.(JSON.parse(event.data) as IntakeEvents['bad']))
  source.addEventListener('open', () => connected?.())
  return () => source.close()
}

/** Waits until a run is over. @param told of every change until then */
export function followRun(run: IntakeRun, told: (run: IntakeRun) => void): Promise<IntakeRun> {
  return new Promise((resolve) => {
    const heard = (now: IntakeRun) => {
      if (now.run !== run.run) return
      told(now)
      if (isActive(now)) return
      close()
      resolve(now)
    }
    const close = listenToRuns({
      run: heard,
      // It may have ended before the connection stood.
      connected: () =>
        void ask<{ items: readonly IntakeRun[] }>('/api/intake', { limit: 20 }).then(
          ({ items }) => items.forEach(heard),
          () => {},
        ),
    })
  })
}
