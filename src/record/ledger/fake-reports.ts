import type { Claim, ClaimActor } from '../../model/claim.ts'
import type { DocumentedClaim } from '../../model/documented-claim.ts'

const SPAN = { start: 0, end: 1 }

/** What one report says, in short. */
export interface Said {
  readonly what?: string
  readonly amount?: number | null
  readonly unit?: string | null
  readonly money?: string
  readonly stage?: 'pledge' | 'contract' | 'delivery' | 'under way' | 'cancellation' | 'suspension' | 'maybe'
  readonly denied?: boolean
  /** Publication day. */
  readonly date?: string
  /** Day that the text states. */
  readonly on?: string | null
  readonly source?: string | null
  readonly publisher?: string
  readonly document?: string
  readonly group?: string | null
  readonly words?: string
}

const CODES = {
  pledge: ['AGREE', null, 'promise#1', 'promised'],
  contract: ['AGREE', null, 'sign#1', 'promised'],
  delivery: ['AID', null, 'deliver#1', 'happened'],
  'under way': ['AID', null, 'deliver#1', 'ongoing'],
  cancellation: ['SANCTION', 'discontinue', 'cancel#1', 'happened'],
  suspension: ['SANCTION', 'discontinue', 'suspend#1', 'happened'],
  maybe: ['AID', null, 'deliver#1', 'possible'],
} as const

let number = 0

/** A claim with its document that says so. */
export function said(given: Said): DocumentedClaim {
  const { what = 'rice', amount = null, unit = 'ton', money, stage = 'delivery', denied = false, on = null } = given
  const { date = '2023-01-01', source = null, publisher = 'Gazette', group = null, words = '' } = given
  const [type, mode, frame, status] = CODES[stage]
  const id = given.document ?? `d_${number}`
  const claim: Claim = {
    id: `c_${number++}`,
    document: id,
    sentence: 0,
    event: { type, mode, contexts: [], trigger: SPAN, frame },
    actors: [state('BRA', 'Brazil')],
    recipients: [state('AGO', 'Angola')],
    status: { value: denied ? 'denied' : status, factuality: 0, span: null },
    time: on === null ? null : { type: 'DATE', value: on, start: on, end: on, stated: true, span: SPAN },
    place: null,
    goods: [
      {
        what,
        quantity: money === undefined ? amount : null,
        unit: amount === null ? null : unit,
        money: money === undefined || amount === null ? null : { amount, currency: money },
        approximation: null,
        span: SPAN,
      },
    ],
    attribution:
      source === null
        ? []
        : [
            {
              source: { id: source, name: source, role: null, country: null, kind: 'named', span: SPAN },
              manner: 'indirect',
              cue: null,
              content: [],
            },
          ],
    framing: [],
    evidence: { exact: words, prefix: '', suffix: '', ...SPAN },
    confidence: { event: 1, actors: 1, recipients: 1, time: 1, attribution: 1 },
    absent: {},
    coder: { version: '0', language: 'en', model: 'en' },
  }
  return {
    claim,
    document: { id, title: null, publisher, url: null, date, language: 'en', text: null, trees: null, group },
  }
}

function state(id: string, name: string): ClaimActor {
  return { id, name, kind: 'state', country: id, sector: 'GOV', role: null, span: SPAN, through: null, stated: true }
}
