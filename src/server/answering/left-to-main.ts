/** Thrown in a thread that answers where a question wants what only the main thread has. */
export class LeftToMain extends Error {
  override name = 'LeftToMain'

  constructor() {
    super('Only the main thread answers this')
  }
}

/** The status by which a thread says so: "Misdirected Request". No route has it. */
export const LEFT_TO_MAIN = 421
