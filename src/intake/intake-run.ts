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
}

/** A run that reads with `read`. */
export function newRun(
  options: IntakeOptions,
  read: (source: Source, run: IntakeRun) => AsyncIterable<Outcome>,
): IntakeRun {
  const run: IntakeRun = {
    options,
    limits: { ...LIMITS, ...options.limits },
    progress: { behind: 0, within: 0 },
    read: (source) => read(source, run),
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
