import type { Limits, Resolve } from '../intake-options.ts'
import type { Validators } from '../item.ts'
import { type MediaType, parseMediaType } from '../media-type.ts'
import { Unreadable } from '../unreadable.ts'
import { checkedAddress } from './checked-address.ts'
import type { Pace } from './pace.ts'
import { type RawAnswer, requestOnce } from './request.ts'
import { retryAfter } from './retry-after.ts'
import { newRobots, ROBOTS_BYTES, type RobotsAnswer } from './robots.ts'

/** What came from a URL. */
export interface Page extends MediaType {
  readonly kind: 'page'
  /** Where it was in the end. */
  readonly url: string
  readonly bytes: Uint8Array
  readonly validators: Validators
  /** When the server sent it, by its own clock; null where it does not say. */
  readonly date: string | null
}

export type Answer = Page | { readonly kind: 'not modified' }

/** The server wants to be left alone for a while. */
export class TryLater extends Unreadable {
  /** Milliseconds since 1970; null where it does not say. */
  readonly until: number | null
  constructor(message: string, until: number | null) {
    super(message)
    this.until = until
  }
}

/** The server says that there will never be anything again. */
export class Gone extends Unreadable {}

export interface FetcherOptions {
  readonly limits: Limits
  readonly userAgent: string
  readonly hostDelayMs: number
  readonly resolve: Resolve
  readonly isPublic: (address: string) => boolean
  readonly pace: Pace
  readonly now: () => number
  readonly signal: AbortSignal | undefined
}

/** Fetches pages politely and from the public internet only. */
export interface Fetcher {
  /**
   * @param validators of the version that is known: the server may then answer that nothing changed
   * @throws Unreadable with what is wrong; TryLater where the server wants to be asked later; Gone where never again
   */
  fetch(url: string, validators: Validators | null): Promise<Answer>
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/pdf,*/*;q=0.5'

/**
 * A fetcher. At every hop of a redirect anew: only http and https, all addresses of the host on the public internet, and
 * the connection to the address that was checked; the site's robots.txt; the delay between two requests to its host.
 */
export function newFetcher(options: FetcherOptions): Fetcher {
  const { limits, pace, hostDelayMs, now, signal } = options
  const robots = newRobots(productOf(options.userAgent), (url) => robotsAt(url, options), now)

  const step = async (url: URL, headers: Readonly<Record<string, string>>): Promise<RawAnswer> => {
    const { allowed, delayMs } = await robots.permission(url)
    if (!allowed) throw new Unreadable(`the robots.txt of ${url.host} does not allow it`)
    await pace.turn(url.host, Math.max(hostDelayMs, delayMs), signal)
    return ask(url, headers, limits.documentBytes, options)
  }

  return {
    async fetch(given, validators) {
      const headers = { accept: ACCEPT, ...conditions(validators) }
      const { answer, url } = await follow(wholeUrl(given), limits.redirects, (hop) => step(hop, headers))
      return answerOf(answer, url, options)
    },
  }
}

/** Follows redirects by hand. @throws Unreadable where there are too many, or one leads nowhere */
async function follow(
  start: URL,
  most: number,
  step: (url: URL) => Promise<RawAnswer>,
): Promise<{ readonly answer: RawAnswer; readonly url: URL }> {
  let url = start
  for (let hop = 0; hop <= most; hop++) {
    const answer = await step(url)
    if (!REDIRECTS.has(answer.status)) return { answer, url }
    const target = answer.header('location')
    if (target === null) throw new Unreadable(`the server redirects (${answer.status}) without saying where`)
    url = wholeUrl(target, url)
  }
  throw new Unreadable(`it redirects more than ${most} times`)
}

/** @throws Unreadable where it is no URL that may be fetched */
function wholeUrl(given: string, base?: URL): URL {
  if (!URL.canParse(given, base)) throw new Unreadable(`"${given}" is no URL`)
  const url = new URL(given, base)
  const what = base === undefined ? 'it is' : 'it redirects to'
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Unreadable(`${what} an address of "${url.protocol}", wanted http or https`)
  if (url.username !== '' || url.password !== '')
    throw new Unreadable(`${what} an address with a user name, which would be sent to its server`)
  return url
}

async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limit: number,
  { limits, userAgent, resolve, isPublic, signal }: FetcherOptions,
): Promise<RawAnswer> {
  const address = await checkedAddress(url, resolve, isPublic)
  const timeout = AbortSignal.timeout(limits.httpMs)
  return requestOnce({
    url,
    address,
    headers: { 'user-agent': userAgent, ...headers },
    limit,
    signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
  })
}

async function robotsAt(url: URL, options: FetcherOptions): Promise<RobotsAnswer> {
  const { answer } = await follow(url, options.limits.redirects, (hop) => ask(hop, {}, ROBOTS_BYTES, options))
  return { status: answer.status, text: new TextDecoder().decode(answer.bytes) }
}

function answerOf(answer: RawAnswer, url: URL, { pace, now }: FetcherOptions): Answer {
  const { status, statusText, header, bytes } = answer
  if (status === 304) return { kind: 'not modified' }
  if (status === 429 || status === 503) {
    const until = retryAfter(header('retry-after'), now())
    if (until !== null) pace.restUntil(url.host, until)
    throw new TryLater(`the server answered ${status} ${statusText}: it wants to be asked later`, until)
  }
  if (status === 410) throw new Gone('the server answered 410 Gone')
  if (status !== 200) throw new Unreadable(`the server answered ${status} ${statusText}`.trim())
  return {
    kind: 'page',
    url: url.href,
    bytes,
    ...parseMediaType(header('content-type')),
    validators: { etag: header('etag'), lastModified: header('last-modified') },
    date: header('date'),
  }
}

function conditions(validators: Validators | null): Readonly<Record<string, string>> {
  return {
    ...(validators?.etag == null ? {} : { 'if-none-match': validators.etag }),
    ...(validators?.lastModified == null ? {} : { 'if-modified-since': validators.lastModified }),
  }
}

/** "Chancery" of "Chancery/0.1.0 (…)". */
function productOf(userAgent: string): string {
  return /^[\w-]+/.exec(userAgent)?.[0] ?? userAgent
}
