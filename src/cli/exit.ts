/** What the command line ends with, and when. */
export const EXIT = {
  /** Everything was read. */
  done: 0,
  /** Some input could not be read, or the work failed; the message says which and why. The rest was read. */
  failed: 1,
  /** The command was not understood: an unknown option, a missing or impossible value. */
  usage: 2,
  /** Stopped by Ctrl-C, as shells count it; what was done stays done. */
  interrupted: 130,
} as const

/** A failure with a message for the one who typed the command: shown without a stack. */
export class Failure extends Error {
  override name = 'Failure'
}
