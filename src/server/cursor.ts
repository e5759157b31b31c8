import type { z } from '@hono/zod-openapi'
import { Refusal } from './problem.ts'

/** A place in a list as it is handed out: what the list is ordered by, of its last item. Null where nothing comes after. */
export function cursorOf(place: readonly (string | number)[] | null): string | null {
  return place === null ? null : Buffer.from(JSON.stringify(place)).toString('base64url')
}

/**
 * The place that a cursor stands for; null where none is given.
 *
 * @param shape what the list is ordered by
 * @throws Refusal where it is no cursor of such a list
 */
export function placeOf<T extends z.ZodType>(cursor: string | undefined, shape: T): z.output<T> | null {
  if (cursor === undefined || cursor === '') return null
  const place = shape.safeParse(parsed(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (place.success) return place.data
  throw new Refusal('bad_request', 'Cannot take "cursor": wanted what the part of the list before gave as "next"')
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
