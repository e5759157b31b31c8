import { createHash, randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { BUILD } from '../model/version.ts'
import { recordStamp } from '../record/stamp.ts'
import { type Answer, answerFrom, responseOf } from './answering/answer.ts'
import type { AnsweringThreads } from './answering/answering-threads.ts'
import type { Desk } from './desk.ts'
import { takesGzip } from './gzipped.ts'
import { asksRecord } from './routes/all.ts'

/** Answers that are kept, and the bytes of the largest of them. */
const MOST = 500
const LARGEST = 1_000_000
/** What is made of the record: JSON, and briefs. */
const KEPT = /^(?:application\/json|text\/html|text\/markdown)\b/

/**
 * Gives answers to questions of the record an ETag that changes with the record, and keeps the last ones: an address asks
 * the same until something is added or reviewed. Who asks what is being answered already gets that answer. What says
 * "no-store" is left alone.
 *
 * @param threads answer what asks the record alone, where they are free before this one is
 */
export function keepAnswers({ db }: Pick<Desk, 'db'>, threads: AnsweringThreads): MiddlewareHandler {
  const kept = new Map<string, Answer>()
  const making = new Map<string, Promise<Answer | null>>()
  let stamp = ''
  // The stamp counts from when the record was opened: another desk on it begins anew.
  const opening = randomUUID()
  return async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const now = recordStamp(db)
    if (now !== stamp) {
      kept.clear()
      making.clear()
    }
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
      return responseOf(known, takes, tag)
    }
    const shared = making.get(address)
    const given = shared === undefined ? null : await shared
    if (given !== null) return responseOf(given, takes, tag)
    const made = makeAnswer(c, next, { address, takes, isLasting: () => recordStamp(db) === now })
    making.set(address, made)
    const answer = await made
    if (making.get(address) === made) making.delete(address)
    if (answer === null) return
    if (stamp === now && answer.body.byteLength <= LARGEST) {
      kept.set(address, answer)
      if (kept.size > MOST) kept.delete(kept.keys().next().value!)
    }
    c.res = undefined
    c.res = await responseOf(answer, takes, tag)
  }

  /** Has an answer made, in a thread or here; null where it is not to be kept, and is the response already. */
  async function makeAnswer(c: Context, next: () => Promise<void>, { address, takes, isLasting }: Asked) {
    const answer = asksRecord(c.req.path) ? await threads.ask(address, takes) : null
    if (answer === null) await next()
    const headers = answer === null ? c.res.headers : new Headers(answer.headers)
    const isKept =
      // Asked before something was added and answered after it, an answer may be of either.
      isLasting() &&
      // What does not depend on the record alone, such as how far a run is.
      headers.get('cache-control') !== 'no-store' &&
      (answer ?? c.res).status === 200 &&
      KEPT.test(headers.get('content-type') ?? '')
    if (isKept) return answer ?? answerFrom(c.res)
    if (answer !== null) c.res = await responseOf(answer, takes, null)
    return null
  }
}

interface Asked {
  readonly address: string
  /** Whether who asks takes gzip. */
  readonly takes: boolean
  /** Whether the record is still as it was when this was asked. */
  isLasting(): boolean
}
