import type { IntakeRun } from './intake-run.ts'
import type { Outcome } from './outcome.ts'
import type { Source } from './source.ts'

/** A source that was opened: its first bytes were looked at, and all are still to be read, once. */
export interface Opened extends Source {
  /** Encoding that the one who runs the program named. */
  readonly encoding: string | null
  readonly chunks: AsyncIterable<Uint8Array>
  /** All bytes. @throws Unreadable where there are more than a document may have */
  bytes(): Promise<Uint8Array>
  /** The key of the one item that it holds, of these bytes. */
  keyFor(bytes: Uint8Array): string
}

/** Reads one kind. What is thrown is one flaw of the whole source; containers yield a flaw of each member. */
export type ReadSource = (opened: Opened, run: IntakeRun) => AsyncIterable<Outcome>
