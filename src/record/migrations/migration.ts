/** One step of the schema: forward only, never changed once it is released. */
export interface Migration {
  /** The version that a file has after it. */
  readonly version: number
  readonly sql: string
}
