import { gzipped } from '../gzipped.ts'
import type { MadeAnswer } from './messages.ts'

/** An answer that may be given more than once. */
export interface Answer extends MadeAnswer {
  gzip: MadeAnswer['gzip']
}

/** A response as an answer that can be given again; it is used up. */
export async function answerFrom(response: Response): Promise<Answer> {
  const body = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: [...response.headers], body, gzip: undefined }
}

/**
 * An answer as a response.
 *
 * @param takes whether who asks takes gzip: it is made where it is not there yet
 * @param tag what tells it from others at its address; null where it is not to be kept
 */
export async function responseOf(answer: Answer, takes: boolean, tag: string | null): Promise<Response> {
  if (takes && answer.gzip === undefined) answer.gzip = await gzipped(answer.body)
  const zipped = takes ? (answer.gzip ?? null) : null
  const body = zipped ?? answer.body
  const headers = new Headers(answer.headers)
  headers.append('vary', 'accept-encoding')
  // Without its length a short answer would be compressed on the way, which takes longer than to make it.
  headers.set('content-length', String(body.byteLength))
  if (zipped !== null) headers.set('content-encoding', 'gzip')
  if (tag !== null) {
    headers.set('cache-control', 'no-cache')
    headers.set('etag', zipped === null ? tag : `W/${tag}`)
  }
  return new Response(body, { status: answer.status, headers })
}
