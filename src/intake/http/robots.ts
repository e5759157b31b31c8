import { Unreadable } from '../unreadable.ts'

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

/** What a site answered to the question for its robots.txt. */
export interface RobotsAnswer {
  readonly status: number
  readonly text: string
}

/** Asks a URL's site, once a day. */
export interface Robots {
  permission(url: URL): Promise<Permission>
}

/**
 * Robots.txt after RFC 9309: none (status 4xx) allows all, a server that fails (5xx) nothing. Only what a site said is kept
 * for a day; after a failure it is asked again.
 *
 * @param agent the product token that groups of rules are looked up by
 * @param get fetches a robots.txt; what it throws is thrown on
 */
export function newRobots(agent: string, get: (url: URL) => Promise<RobotsAnswer>, now: () => number): Robots {
  const kept = new Map<string, { readonly rules: Robot | null; readonly until: number }>()
  const rulesOf = async ({ origin, host }: URL): Promise<Robot | null> => {
    const known = kept.get(origin)
    if (known !== undefined && known.until > now()) return known.rules
    const url = new URL('/robots.txt', origin)
    const { status, text } = await get(url)
    if (status !== 200 && (status < 400 || status > 499))
      throw new Unreadable(
        `the robots.txt of ${host} cannot be had (status ${status}), without which nothing is fetched`,
      )
    const rules = status === 200 ? await parseRobots(url.href, text) : null
    kept.set(origin, { rules, until: now() + FRESH_MS })
    return rules
  }
  return {
    async permission(url) {
      const rules = await rulesOf(url)
      if (rules === null) return { allowed: true, delayMs: 0 }
      const delayMs = Math.min((rules.getCrawlDelay(agent) ?? 0) * 1000, LONGEST_DELAY)
      return { allowed: rules.isAllowed(url.href, agent) ?? true, delayMs }
    },
  }
}

async function parseRobots(url: string, text: string): Promise<Robot> {
  const module = (await import('robots-parser')) as unknown as { default: (url: string, text: string) => Robot }
  return module.default(url, text)
}
