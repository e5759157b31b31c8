import type { Found } from './found.ts'
import { type IntakeOptions, LIMITS, type Limits } from './intake-options.ts'
import type { Outcome } from './outcome.ts'
import type { Source } from './source.ts'

/** What one run of intake shares: its options, how far it is, and how to read what lies within something else. */
export interface IntakeRun {
  readonly options: IntakeOptions
  readonly limits: Limits
  readonly progress: {
    /** Bytes of the inputs that are done. */
    behind: number
    /** Bytes read of the one that is open. */
    within: number
  }
  /** Reads a source of any kind: the member of an archive, the record of a WARC. Nothing is thrown. */
  read(source: Source): AsyncIterable<Outcome>
  /** Fetches and reads what is at a URL; `found` is what is known of it already. Nothing is thrown. */
  readUrl(url: string, found: readonly Found[]): AsyncIterable<Outcome>
}

/** How a run reads; given from outside, for readers of archives and feeds read what lies within them. */
export interface Reading {
  read(source: Source, run: IntakeRun): AsyncIterable<Outcome>
  readUrl(url: string, found: readonly Found[], run: IntakeRun): AsyncIterable<Outcome>
}

/** A run that reads as `reading` does. */
export function newRun(options: IntakeOptions, reading: Reading): IntakeRun {
  const run: IntakeRun = {
    options,
    limits: { ...LIMITS, ...options.limits },
    progress: { behind: 0, within: 0 },
    read: (source) => reading.read(source, run),
    readUrl: (url, found) => reading.readUrl(url, found, run),
  }
  return run
}

/** Bytes of the inputs that lie behind. */
export function offsetOf({ progress }: IntakeRun): number {
  return progress.behind + progress.within
}

/** Whether an earlier run did the item of this key. */
export async function isDone(key: string, { options }: IntakeRun): Promise<boolean> {
  return (await options.isDone?.(key)) ?? false
}
