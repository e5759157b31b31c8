/** What robots-parser gives; its own types declare it twice. */
interface Robot {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

/** Longest Crawl-delay that is kept, in milliseconds: longer ones mean "do not come", and are said by Disallow. */
const LONGEST_DELAY = 60_000
/** RFC 9309, 2.4: a copy is not used for more than a day. */
const FRESH_MS = 24 * 60 * 60 * 1000
/** RFC 9309, 2.5: at least 500 kibibytes are parsed. */
export const ROBOTS_BYTES = 500 * 1024

/** What a site lets us do. */
export interface Permission {
  readonly allowed: boolean
  /** Milliseconds that it wants between two requests; 0 where it says nothing. */
  readonly delayMs: number
}

/** What came of asking for a robots.txt. */
export interface RobotsAnswer {
  /** 0 where the server did not answer. */
  readonly status: number
  readonly text: string
}

/** Asks a URL's site, once a day. */
export interface Robots {
  permission(url: URL): Promise<Permission>
}

/**
 * Robots.txt after RFC 9309: none (status 4xx) allows all; a server that fails (5xx) or does not answer allows nothing.
 *
 * @param agent the product token that groups of rules are looked up by
 * @param get fetches a robots.txt; it must not throw
 */
export function newRobots(agent: string, get: (url: URL) => Promise<RobotsAnswer>, now: () => number): Robots {
  const kept = new Map<string, { readonly rules: Promise<Robot | boolean>; readonly until: number }>()
  const rulesOf = ({ origin }: URL): Promise<Robot | boolean> => {
    const known = kept.get(origin)
    if (known !== undefined && known.until > now()) return known.rules
    const rules = load(new URL('/robots.txt', origin), get)
    kept.set(origin, { rules, until: now() + FRESH_MS })
    return rules
  }
  return {
    async permission(url) {
      const rules = await rulesOf(url)
      if (typeof rules === 'boolean') return { allowed: rules, delayMs: 0 }
      const delayMs = Math.min((rules.getCrawlDelay(agent) ?? 0) * 1000, LONGEST_DELAY)
      return { allowed: rules.isAllowed(url.href, agent) ?? true, delayMs }
    },
  }
}

async function load(url: URL, get: (url: URL) => Promise<RobotsAnswer>): Promise<Robot | boolean> {
  const { status, text } = await get(url)
  if (status === 200) return parseRobots(url.href, text)
  return status >= 400 && status < 500
}

async function parseRobots(url: string, text: string): Promise<Robot> {
  const module = (await import('robots-parser')) as unknown as { default: (url: string, text: string) => Robot }
  return module.default(url, text)
}
