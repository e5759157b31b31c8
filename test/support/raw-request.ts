import { type IncomingHttpHeaders, request } from 'node:http'
import type { Readable } from 'node:stream'
import { expect } from 'vitest'

/** An answer as it came, to a request as it was written: `fetch` sets right what a guard must see. */
export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface RawRequest {
  readonly method?: string
  /** Sent as it is, dots and all. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | Readable
}

/** @param origin "http://127.0.0.1:40123" */
export function rawRequest(
  origin: string,
  { method = 'GET', path, headers = {}, body }: RawRequest,
): Promise<RawAnswer> {
  const { hostname: host, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    // Of a DELETE, Node does not say by itself how long the body is.
    const length = typeof body === 'string' ? { 'content-length': `${Buffer.byteLength(body)}` } : {}
    let isAnswered = false
    const asked = request(
      { host, port, method, path, headers: { ...length, ...headers }, agent: false },
      (response) => {
        isAnswered = true
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(parts).toString()
          resolve({ status: response.statusCode!, headers: response.headers, text })
          asked.destroy()
        })
      },
    )
    // A server that refuses a body early may close while it is still sent.
    asked.on('error', (error) => {
      if (!isAnswered) reject(error)
    })
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) asked.end(body)
    else body.on('error', () => {}).pipe(asked)
  })
}

/** What is said to be wrong, in the one shape that there is for it. */
export function problemIn({ text, headers }: RawAnswer): string {
  expect(headers['content-type']).toBe('application/json')
  const { error, ...more } = JSON.parse(text)
  expect([Object.keys(error), more]).toEqual([['code', 'message'], {}])
  return error.code
}
