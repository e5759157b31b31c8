import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { problem } from '../problem.ts'

const COOKIE = 'chancery_token'
const YEAR_S = 365 * 24 * 3600

/**
 * Demands a token where the desk can be reached from other machines: once in the address (`?token=`), which makes it a
 * cookie that scripts cannot see and other sites do not send, or as `Authorization: Bearer`.
 */
export function checkToken(token: string): MiddlewareHandler {
  return async (c, next) => {
    const given = c.req.query('token')
    if (given !== undefined && isSame(given, token)) {
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: YEAR_S })
      const url = new URL(c.req.url)
      url.searchParams.delete('token')
      // Taken out of the address, so that it is in no history and no link. One slash: two would lead to another host.
      return c.redirect(`/${url.pathname.replace(/^[/\\]+/, '')}${url.search}`, 303)
    }
    const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
    if ([bearer, getCookie(c, COOKIE)].some((value) => value !== undefined && isSame(value, token))) return next()
    return problem(
      c,
      'unauthorized',
      'A token is wanted: open the address with the token that the desk printed when it started',
    )
  }
}

/** Compares in a time that does not depend on what is the same; digests have one length. */
function isSame(a: string, b: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(a), digest(b))
}
