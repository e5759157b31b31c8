import type { Readable } from 'node:stream'
import type { Output } from './output.ts'

/** What a command works with, passed in so that tests can stand in for a terminal. */
export interface Context {
  readonly stdin: Readable
  readonly out: Output
  /** Standard error: where progress is shown. */
  readonly errors: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** Says one thing on standard error, on one line. */
  complain(message: string): void
  /** Calls a listener when the user asks to stop (Ctrl-C), and returns what takes it away; asked twice, the process ends at once. */
  onInterrupt(listener: () => void): () => void
  /** Columns to wrap text to. */
  readonly width: number
  readonly colours: boolean
  /** Whether what is written is seen by a person at a terminal. */
  readonly terminal: boolean
}
