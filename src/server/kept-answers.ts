import { createHash, randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { BUILD } from '../model/version.ts'
import { recordStamp } from '../record/stamp.ts'
import type { Desk } from './desk.ts'

/** Answers that are kept, and the bytes of the largest of them. */
const MOST = 500
const LARGEST = 1_000_000
/** What is made of the record: JSON, and briefs. */
const KEPT = /^(?:application\/json|text\/html|text\/markdown)\b/

/**
 * Gives answers to questions of the record an ETag that changes with the record, and keeps the last ones: an address asks
 * the same until something is added or reviewed. What says "no-store" is left alone.
 */
export function keepAnswers({ db }: Pick<Desk, 'db'>): MiddlewareHandler {
  const kept = new Map<string, Response>()
  let stamp = ''
  // The stamp counts from when the record was opened: another desk on it begins anew.
  const opening = randomUUID()
  return async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const now = recordStamp(db)
    if (now !== stamp) kept.clear()
    stamp = now
    const url = new URL(c.req.url)
    const address = `${url.pathname}${url.search}`
    const tag = `"${createHash('sha256').update(`${BUILD} ${opening} ${now} ${address}`).digest('base64url').slice(0, 22)}"`
    if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304, { etag: tag })
    const known = kept.get(address)
    if (known !== undefined) {
      kept.delete(address)
      kept.set(address, known)
      c.res = known.clone()
      return
    }
    await next()
    // Asked before something was added and answered after it, an answer may be of either.
    if (recordStamp(db) !== now) return
    // What does not depend on the record alone, such as how far a run is.
    if (c.res.headers.get('cache-control') === 'no-store') return
    if (c.res.status !== 200 || !KEPT.test(c.res.headers.get('content-type') ?? '')) return
    const body = await c.res.arrayBuffer()
    const answer = new Response(body, c.res)
    answer.headers.set('etag', tag)
    answer.headers.set('cache-control', 'no-cache')
    if (body.byteLength <= LARGEST) {
      kept.set(address, answer.clone())
      if (kept.size > MOST) kept.delete(kept.keys().next().value!)
    }
    c.res = undefined
    c.res = answer
  }
}
