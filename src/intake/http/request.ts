import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { collect } from '../chunks.ts'
import type { ResolvedAddress } from '../intake-options.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'

/** One answer of a server, redirects not followed. */
export interface RawAnswer {
  readonly status: number
  readonly statusText: string
  readonly header: (name: string) => string | null
  readonly bytes: Uint8Array
}

export interface RawRequest {
  readonly url: URL
  /** The connection goes there, whatever the name of the host resolves to by now. */
  readonly address: ResolvedAddress
  readonly headers: Readonly<Record<string, string>>
  /** Bytes of the body at most, packed and unpacked. */
  readonly limit: number
  readonly signal: AbortSignal
}

/**
 * Asks once. The body of an answer other than 200 is left unread.
 *
 * @throws Unreadable where the server does not answer, the body is too large or badly packed, or time is up
 */
export async function requestOnce({ url, address, headers, limit, signal }: RawRequest): Promise<RawAnswer> {
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp
  try {
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = ask(url, {
        agent: false,
        signal,
        headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
        // The address was checked: no second look-up, which might give another.
        lookup: (_host, options, done) => {
          if (options.all === true) done(null, [{ address: address.address, family: address.family }])
          else done(null, address.address, address.family)
        },
      })
      request.once('response', resolve).once('error', reject).end()
    })
    const header = (name: string) => firstOf(message.headers[name])
    const status = message.statusCode ?? 0
    try {
      const bytes = status === 200 ? await bodyOf(message, header, limit) : new Uint8Array()
      return { status, statusText: message.statusMessage ?? '', header, bytes }
    } finally {
      message.destroy()
    }
  } catch (error) {
    throw fault(error, signal)
  }
}

async function bodyOf(
  message: IncomingMessage,
  header: (name: string) => string | null,
  limit: number,
): Promise<Uint8Array> {
  const said = Number(header('content-length') ?? Number.NaN)
  const packed = packingOf(header('content-encoding'))
  if (packed === null) return collect(message, limit, Number.isNaN(said) ? null : said)
  message.on('error', (error) => packed.destroy(error))
  return collect(message.pipe(packed), limit)
}

function packingOf(encoding: string | null) {
  switch (encoding?.toLowerCase() ?? 'identity') {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    case 'identity':
      return null
    default:
      throw new Unreadable(`its content encoding "${encoding}" is not known`)
  }
}

function firstOf(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null
}

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server does not take the connection',
  ECONNRESET: 'the server broke off the connection',
  EPIPE: 'the server broke off the connection',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the server does not answer',
}

function fault(error: unknown, signal: AbortSignal): Error {
  if (error instanceof Unreadable) return error
  if (signal.aborted)
    return new Unreadable(signal.reason?.name === 'TimeoutError' ? 'it took too long' : 'it was broken off')
  const { code } = error as NodeJS.ErrnoException
  return new Unreadable(CODES[code ?? ''] ?? `the server cannot be read (${reasonOf(error)})`)
}
