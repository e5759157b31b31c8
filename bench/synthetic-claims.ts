import type { Claim, ClaimActor } from '../src/model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../src/model/documented-claim.ts'
import { EVENT_TYPES } from '../src/model/plover.ts'

const STATES = [
  'RUS',
  'MLI',
  'FRA',
  'CHN',
  'USA',
  'DEU',
  'IND',
  'BRA',
  'NER',
  'DZA',
  'TUR',
  'POL',
  'UKR',
  'EGY',
  'ETH',
  'KEN',
]
const STATUSES = ['happened', 'ongoing', 'planned', 'promised', 'denied'] as const
const WORDS =
  'the envoy of one state said that wheat fuel and two boats would reach the port of another before winter'.split(' ')
const CLAIMS_A_DOCUMENT = 12
const FIRST_DAY = Date.UTC(2015, 0, 1)
const DAY = 86_400_000

/** Claims made by arithmetic, the same every time: dates over ten years, states in pairs, words of usual length. */
export function* syntheticClaims(count: number): Generator<DocumentedClaim> {
  const next = linear(20_150_101)
  let document = documentOf(0, next)
  for (let i = 0; i < count; i++) {
    if (i > 0 && i % CLAIMS_A_DOCUMENT === 0) document = documentOf(i / CLAIMS_A_DOCUMENT, next)
    yield { document, claim: claimOf(i, document.id, next) }
  }
}

/** Numbers below `limit` from a linear congruential generator (Numerical Recipes). */
function linear(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * limit)
  }
}

function documentOf(number: number, next: (limit: number) => number): ClaimedDocument {
  return {
    id: `d_${number.toString(16).padStart(16, '0')}`,
    title: words(8, next),
    publisher: `Publisher ${next(300)}`,
    url: `https://news.example/${number}`,
    date: new Date(FIRST_DAY + next(3650) * DAY).toISOString().slice(0, 10),
    language: 'en',
    text: null,
    trees: null,
    group: next(4) === 0 ? `g_${next(100_000)}` : null,
  }
}

function claimOf(number: number, document: string, next: (limit: number) => number): Claim {
  const start = next(5000)
  const span = { start, end: start + 10 }
  const exact = words(18, next)
  const day = new Date(FIRST_DAY + next(3650) * DAY).toISOString().slice(0, 10)
  const party = (): ClaimActor => {
    const id = STATES[next(STATES.length)]!
    return {
      id,
      name: `State ${id}`,
      kind: 'state',
      country: id,
      sector: 'GOV',
      role: null,
      span,
      through: null,
      stated: true,
    }
  }
  const speaker = next(5000)
  return {
    id: `c_${number.toString(16).padStart(16, '0')}`,
    document,
    sentence: next(40),
    event: {
      type: EVENT_TYPES[next(EVENT_TYPES.length)]!,
      mode: null,
      contexts: next(2) === 0 ? ['military'] : [],
      trigger: span,
      frame: `deliver#${1 + next(4)}`,
    },
    actors: [party()],
    recipients: [party()],
    status: { value: STATUSES[next(STATUSES.length)]!, factuality: (next(61) - 30) / 10, span: null },
    time: { type: 'DATE', value: day, start: day, end: day, stated: next(2) === 0, span: null },
    place: next(3) === 0 ? { name: 'Bamako', country: 'MLI', lat: 12.65, lon: -8, precision: 'city', span } : null,
    goods:
      next(3) === 0
        ? [{ what: 'wheat', quantity: next(90_000), unit: 'ton', money: null, approximation: null, span }]
        : [],
    attribution:
      next(3) === 0
        ? []
        : [
            {
              source: {
                id: `s_${speaker}`,
                name: `Speaker ${speaker}`,
                role: 'minister',
                country: 'MLI',
                kind: 'named',
                span,
              },
              manner: 'indirect',
              cue: { lemma: 'say', stance: 'neutral', span },
              content: [{ start, end: start + exact.length }],
            },
          ],
    framing: [],
    evidence: { exact, prefix: words(5, next), suffix: words(5, next), start, end: start + exact.length },
    confidence: {
      event: next(100) / 100,
      actors: next(100) / 100,
      recipients: next(100) / 100,
      time: next(100) / 100,
      attribution: next(100) / 100,
    },
    absent: {},
    coder: { version: '0.1.0', language: 'en', model: 'en-1' },
  }
}

function words(count: number, next: (limit: number) => number): string {
  return Array.from({ length: count }, () => WORDS[next(WORDS.length)]).join(' ')
}
