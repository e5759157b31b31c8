import type { MiddlewareHandler } from 'hono'
import { problem } from '../problem.ts'

/**
 * Answers only requests for the names that the server goes by. A page elsewhere that points a name of its own at this
 * machine (DNS rebinding) sends that name, and is refused.
 *
 * @param hosts names and addresses without port, in lower case; IPv6 in brackets
 */
export function checkHost(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').toLowerCase().replace(/:\d+$/, '')
    if (!hosts.includes(host))
      return problem(c, 'forbidden', 'Cannot answer for this host: open the address that the desk printed')
    return next()
  }
}
