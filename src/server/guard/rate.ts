import type { MiddlewareHandler } from 'hono'
import { problem } from '../problem.ts'

/**
 * Lets so many requests through in any window of time; the rest are told to wait. One server has one analyst: what it
 * guards against is a script that runs away.
 */
export function limitRate(
  most: number,
  windowMs: number,
  clock: () => number = () => performance.now(),
): MiddlewareHandler {
  let since = clock()
  let seen = 0
  return async (c, next) => {
    const now = clock()
    if (now - since >= windowMs) {
      since = now
      seen = 0
    }
    if (++seen <= most) return next()
    c.header('retry-after', String(Math.ceil((since + windowMs - now) / 1000)))
    return problem(c, 'too_many', 'Too many requests at once: wait a little')
  }
}
