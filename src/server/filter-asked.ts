import type { z } from '@hono/zod-openapi'
import type { ClaimFilter } from '../record/ask/claim-filter.ts'
import { filterOf, type TypedFilter } from '../record/ask/typed/filter-of.ts'
import type { Database } from '../record/database.ts'
import type { FILTER, TIME } from './schemas.ts'

type Asked<T> = { readonly [K in keyof T]?: (T[K] extends z.ZodType ? z.output<T[K]> : never) | undefined }

/**
 * What claims an address asks for.
 *
 * @throws UnknownName where an actor, a source or a document is not known
 * @throws MalformedQuestion where `between` does not name two
 */
export function filterAsked(db: Database, { 'as-of': asOf, ...asked }: Asked<typeof FILTER>): Promise<ClaimFilter> {
  return filterOf(db, given({ ...asked, asOf }) satisfies TypedFilter)
}

/** The days that an address asks for, and when the record stood so. */
export function timeAsked({
  since,
  until,
  'as-of': asOf,
}: Asked<typeof TIME>): Pick<ClaimFilter, 'since' | 'until' | 'asOf'> {
  return given({ since, until, asOf })
}

/** What is given: an address says no more by an empty value than by none. */
export function given<T extends object>(asked: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const values = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(values) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
