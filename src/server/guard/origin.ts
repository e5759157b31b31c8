import type { MiddlewareHandler } from 'hono'
import { problem } from '../problem.ts'

const READING = new Set(['GET', 'HEAD'])

/**
 * Takes writes only from pages of this server: a browser says with every write where it comes from. What is no browser
 * sends neither header and is let through; it cannot be made to act for somebody else's page.
 */
export function checkOrigin(): MiddlewareHandler {
  return async (c, next) => {
    if (READING.has(c.req.method)) return next()
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const own =
      origin === undefined ? site === undefined || site === 'same-origin' : hostOf(origin) === c.req.header('host')
    if (!own) return problem(c, 'forbidden', 'Cannot take a change from another page: use the desk itself')
    return next()
  }
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
