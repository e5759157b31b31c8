import type { Problem } from '../../src/server/contract.ts'

/** What the API refused, in its own words. */
export class Refused extends Error {
  override name = 'Refused'
  readonly code: string
  readonly status: number

  constructor(status: number, { code, message }: Problem['error']) {
    super(message)
    this.code = code
    this.status = status
  }
}

/** No answer came: the server is stopped or the way to it is cut. */
export class Unreachable extends Error {
  override name = 'Unreachable'

  constructor() {
    super('The desk does not answer: is `chancery desk` still running?')
  }
}

export type Query = Readonly<Record<string, string | number | null | undefined>>

/** A path of the API with what is asked; what is null, undefined or empty is left out. */
export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return search === '' ? path : `${path}?${search}`
}

/**
 * Asks the API.
 *
 * @param path from `/api` on
 * @throws Refused where it says why not, Unreachable where no answer comes
 */
export async function ask<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return answer<T>(address(path, query), signal === undefined ? {} : { signal })
}

/** Sends something to the API: an object as JSON, a form as it is. @throws as `ask` does */
export async function send<T>(method: 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
  if (body instanceof FormData) return answer<T>(path, { method, body })
  return answer<T>(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
}

async function answer<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(url, init)
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new Unreachable()
  }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body as T
  const problem = (body as Problem | null)?.error ?? {
    code: 'failed',
    message: `The desk answered with an error (${response.status})`,
  }
  throw new Refused(response.status, problem)
}
