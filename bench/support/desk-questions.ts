import { EVENT_TYPES } from '../../src/model/plover.ts'
import type { Database } from '../../src/record/database.ts'
import { syntheticWord } from '../../test/support/synthetic.ts'

/** A route of the API with the questions that it is measured by: no two of the first thousand are the same. */
export interface Question {
  readonly route: string
  /** An address for each number from 0. */
  readonly address: (number: number) => string
}

/** Every route that reads the record, asked for what is common and what is rare, by filters that let much or little through. */
export function deskQuestions(db: Database): Question[] {
  const ids = (sql: string) => db.all<{ id: string }>(`${sql} LIMIT 1000`).map(({ id }) => id)
  const claims = ids('SELECT id FROM claims ORDER BY number * 2654435761 % 4294967296')
  const documents = ids('SELECT id FROM documents ORDER BY number * 2654435761 % 4294967296')
  const happenings = ids(
    `SELECT h.id FROM happenings h JOIN happening_claims c ON c.happening = h.number GROUP BY h.number ORDER BY count(*) DESC`,
  )
  const groups = ids('SELECT "group" AS id FROM reprints GROUP BY "group" ORDER BY count(*) DESC')
  const publishers = ids('SELECT publisher AS id FROM documents GROUP BY publisher ORDER BY count(*) DESC')
  const actors = ids(`SELECT a.id FROM actors a JOIN claim_dyads d ON d.actor = a.number GROUP BY a.number
    ORDER BY count(*) DESC`)
  const pick = <T>(from: readonly T[], number: number) => from[number % from.length]!
  // The commonest pairs first, each in both directions.
  const pair = (n: number) => [pick(actors, n % 7), pick(actors, 7 + Math.floor(n / 7))] as const
  const between = (n: number) => `between=${pair(n).join(',')}`
  const wide = (n: number) => `since=${dayOf(n)}`
  const filters = [
    wide,
    (n: number) => `actor=${pick(actors, n)}&${wide(n)}`,
    (n: number) => `type=${pick(EVENT_TYPES, n)}&status=happened&${wide(n)}`,
    (n: number) => `${between(n)}&until=${dayOf(1200 + n)}`,
    (n: number) => `publisher=${encodeURIComponent(pick(publishers, n))}&voice=writer&${wide(n)}`,
    (n: number) => `context=military&voice=anonymous&${wide(n)}`,
  ]
  const filter = (n: number) => pick(filters, n)(n)
  const list = (route: string, more = ''): Question => ({ route, address: (n) => `${route}?${filter(n)}${more}` })
  const each = (route: string, from: readonly string[]): Question => ({
    route: `${route}/:id`,
    address: (n) => `${route}/${pick(from, n)}?n=${n}`,
  })
  return [
    { route: '/api/record', address: (n) => `/api/record?n=${n}` },
    list('/api/claims'),
    each('/api/claims', claims),
    list('/api/facets'),
    { route: '/api/documents', address: (n) => `/api/documents?${wide(n)}` },
    each('/api/documents', documents),
    { route: '/api/documents/:id/reading', address: (n) => `/api/documents/${pick(documents, n)}/reading?n=${n}` },
    {
      route: '/api/search',
      address: (n) => `/api/search?q=${syntheticWord(n % 3 === 0 ? n : 40 * n)}&limit=20&${wide(n)}`,
    },
    { route: '/api/actors', address: (n) => `/api/actors?q=${syntheticWord(n).slice(0, 1 + (n % 4))}&limit=8&n=${n}` },
    each('/api/actors', actors),
    list('/api/happenings', '&limit=40'),
    { route: '/api/happenings?disputed', address: (n) => `/api/happenings?disputed=1&limit=40&${wide(n)}` },
    { route: '/api/happenings?denied', address: (n) => `/api/happenings?denied=1&limit=40&${wide(n)}` },
    each('/api/happenings', happenings),
    list('/api/relations'),
    { route: '/api/relations/:a/:b', address: (n) => `/api/relations/${pair(n).join('/')}?${wide(n)}` },
    {
      route: '/api/relations/:a/:b/timeline',
      address: (n) => `/api/relations/${pair(n).join('/')}/timeline?${wide(n)}`,
    },
    list('/api/ledgers'),
    { route: '/api/ledgers/:giver/:receiver', address: (n) => `/api/ledgers/${pair(n).join('/')}?${wide(n)}` },
    list('/api/sources'),
    { route: '/api/reprints', address: (n) => `/api/reprints?limit=${1 + (n % 100)}&n=${n}` },
    each('/api/reprints', groups),
    { route: '/api/brief/:a/:b', address: (n) => `/api/brief/${pair(n).join('/')}?format=md&${wide(n)}` },
    list('/api/map'),
    list('/api/network'),
    list('/api/reviews/queue'),
    { route: '/api/accuracy', address: (n) => `/api/accuracy?n=${n}` },
    { route: '/api/export (a pair)', address: (n) => `/api/export?format=csv&${between(n)}` },
  ]
}

/** Days of the five years that the record tells of, one after the other. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2020, 0, 1 + (number % 1800))).toISOString().slice(0, 10)
}
