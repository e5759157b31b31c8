import { createHash, randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { BUILD } from '../model/version.ts'
import { recordStamp } from '../record/stamp.ts'
import type { Desk } from './desk.ts'
import { gzipped, takesGzip } from './gzipped.ts'

/** Answers that are kept, and the bytes of the largest of them. */
const MOST = 500
const LARGEST = 1_000_000
/** What is made of the record: JSON, and briefs. */
const KEPT = /^(?:application\/json|text\/html|text\/markdown)\b/

interface Answer {
  /** All that it was answered with, but for what depends on who asks. */
  readonly headers: readonly [string, string][]
  readonly body: Buffer
  /** As it is sent to who takes that; null where it would be no shorter, undefined where nobody asked yet. */
  gzip: Buffer | null | undefined
}

/**
 * Gives answers to questions of the record an ETag that changes with the record, and keeps the last ones: an address asks
 * the same until something is added or reviewed. What says "no-store" is left alone.
 */
export function keepAnswers({ db }: Pick<Desk, 'db'>): MiddlewareHandler {
  const kept = new Map<string, Answer>()
  let stamp = ''
  // The stamp counts from when the record was opened: another desk on it begins anew.
  const opening = randomUUID()
  return async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const now = recordStamp(db)
    if (now !== stamp) kept.clear()
    stamp = now
    const { pathname, search } = new URL(c.req.url)
    const address = `${pathname}${search}`
    const tag = `"${createHash('sha256').update(`${BUILD} ${opening} ${now} ${address}`).digest('base64url').slice(0, 22)}"`
    if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304, { etag: tag })
    const takes = takesGzip(c.req.header('accept-encoding'))
    const known = kept.get(address)
    if (known !== undefined) {
      kept.delete(address)
      kept.set(address, known)
      return responseOf(known, tag, takes)
    }
    await next()
    // Asked before something was added and answered after it, an answer may be of either.
    if (recordStamp(db) !== now) return
    // What does not depend on the record alone, such as how far a run is.
    if (c.res.headers.get('cache-control') === 'no-store') return
    if (c.res.status !== 200 || !KEPT.test(c.res.headers.get('content-type') ?? '')) return
    const headers = [...c.res.headers]
    const answer: Answer = { headers, body: Buffer.from(await c.res.arrayBuffer()), gzip: undefined }
    if (answer.body.byteLength <= LARGEST) {
      kept.set(address, answer)
      if (kept.size > MOST) kept.delete(kept.keys().next().value!)
    }
    c.res = undefined
    c.res = await responseOf(answer, tag, takes)
  }
}

async function responseOf(answer: Answer, tag: string, takes: boolean): Promise<Response> {
  const headers = new Headers([...answer.headers])
  headers.set('cache-control', 'no-cache')
  headers.append('vary', 'accept-encoding')
  if (takes) answer.gzip ??= await gzipped(answer.body)
  const body = takes ? (answer.gzip ?? answer.body) : answer.body
  // Without its length a short answer would be compressed on the way, which takes longer than to make it.
  headers.set('content-length', String(body.byteLength))
  headers.set('etag', body === answer.gzip ? `W/${tag}` : tag)
  if (body === answer.gzip) headers.set('content-encoding', 'gzip')
  return new Response(new Uint8Array(body), { headers })
}
