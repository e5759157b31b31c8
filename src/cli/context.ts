import type { Readable } from 'node:stream'
import type { Output } from './output.ts'

/** What a command works with, passed in so that tests can stand in for a terminal. */
export interface Context {
  readonly stdin: Readable
  readonly out: Output
  /** Says one thing on standard error, on one line. */
  complain(message: string): void
  /** Columns to wrap text to. */
  readonly width: number
  readonly colours: boolean
  /** Whether what is written is seen by a person at a terminal. */
  readonly terminal: boolean
}
