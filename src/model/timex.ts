import type { Span } from './span.ts'

/** A time expression (TIMEX3): what the text says, its value against the document's date, and the days it spans. */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: `2024-02-12`, `2024-W07`, `P3M`, `PAST_REF`. */
  readonly value: string
  /** First and last day (ISO 8601), null where the value fixes none. */
  readonly start: string | null
  readonly end: string | null
  /** TIMEX3 `mod`: APPROX, START, MID, END, BEFORE, AFTER, … */
  readonly mod: string | null
  /** False where only the document's date implies it; then `span` is null. */
  readonly stated: boolean
  readonly sentence: number
  readonly span: Span | null
}
