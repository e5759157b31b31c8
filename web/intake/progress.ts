import { count, grouped } from '../../src/formats/grouped.ts'
import type { IntakeRun } from '../../src/server/contract.ts'

/** How many words a run had read at a moment, in milliseconds. */
export interface Sample {
  readonly at: number
  readonly words: number
}

/** How far back speed is measured: what happened before says little of now. */
const WINDOW_MS = 10_000
/** Shares of a run before which nothing is said of its end, and sizes of which nothing is: they are read in few large pieces. */
const [LEAST_SHARE, LEAST_BYTES] = [0.02, 2_000_000]

/** Samples with one more, without those that are too old but for the last of them. */
export function sampled(samples: readonly Sample[], next: Sample): readonly Sample[] {
  const first = samples.findLastIndex(({ at }) => at < next.at - WINDOW_MS)
  return [...samples.slice(Math.max(0, first)), next]
}

/** Words a second over the samples; null where there is no time between them. */
export function speedOf(samples: readonly Sample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)]
  if (first === undefined || last === undefined || last.at - first.at < 500) return null
  return ((last.words - first.words) * 1000) / (last.at - first.at)
}

/** The share of a run that is done, 0 to 1; null where its size is not known. */
export function shareDone({ done, bytes }: Pick<IntakeRun, 'done' | 'bytes'>): number | null {
  return bytes === 0 ? null : Math.min(1, done / bytes)
}

/** Seconds that a run will still take if it goes on as it did; null where that cannot be said yet. */
export function secondsLeft(run: Pick<IntakeRun, 'done' | 'bytes' | 'started'>, now: number): number | null {
  const share = shareDone(run)
  if (share === null || share < LEAST_SHARE || run.bytes < LEAST_BYTES) return null
  return Math.max(0, ((now - Date.parse(run.started)) / 1000) * (1 / share - 1))
}

/** "less than a minute", "about 3 minutes", "about 2 hours" */
export function leftWords(seconds: number): string {
  if (seconds < 60) return 'less than a minute'
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `about ${count(minutes, 'minute')}` : `about ${count(Math.round(minutes / 60), 'hour')}`
}

/** "1.2 MB" */
export function sizeWords(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let [size, unit] = [bytes, 0]
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit++
  }
  return `${unit === 0 || size >= 100 ? Math.round(size) : Math.round(size * 10) / 10} ${units[unit]}`
}

const OUTCOMES: readonly (readonly [keyof IntakeRun['documents'], string])[] = [
  ['added', 'added'],
  ['unread', 'kept unread: no reader for their language'],
  ['elsewhere', 'known, and found at another place'],
  ['known', 'known already'],
  ['skipped', 'done by an earlier run'],
  ['bad', 'could not be read'],
]

/** What became of the items of a run so far, each outcome that occurred: "31 added". */
export function outcomeWords(documents: IntakeRun['documents']): readonly string[] {
  return OUTCOMES.filter(([outcome]) => documents[outcome] > 0).map(
    ([outcome, words]) => `${grouped(documents[outcome])} ${words}`,
  )
}

const STATES: Readonly<Record<IntakeRun['state'], string>> = {
  waiting: 'waits for the run before it',
  running: 'runs',
  done: 'done',
  stopped: 'stopped',
  open: 'begun elsewhere, and not at its end',
}

export function stateWords(state: IntakeRun['state']): string {
  return STATES[state]
}

/** Whether a run will still change. */
export function isActive({ state }: Pick<IntakeRun, 'state'>): boolean {
  return state === 'waiting' || state === 'running'
}
