/** What a view rests on, and as of when: no number is shown without it. */
export interface Basis {
  readonly claims: number
  readonly documents: number
  /** Documents that are not reprints of one another. */
  readonly reports: number
  /** The moment at which the record stood so, ISO 8601 in UTC. */
  readonly asOf: string
}

/** A part of a list, and where the next begins. */
export interface Page<T> {
  readonly items: readonly T[]
  /** To be given as `cursor`; null at the end. */
  readonly next: string | null
  readonly basis: Basis
}

/** Every answer with a status of 400 or more. */
export interface Problem {
  readonly error: {
    /** "not_found", "bad_request", "unknown_name", "too_large", "forbidden", "unauthorized", "too_many", "failed" */
    readonly code: string
    /** For people, in sentence case: what is wrong and what is wanted. */
    readonly message: string
  }
}
