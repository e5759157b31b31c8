import type { Claim } from '../../src/model/claim.ts'

/** A claim of a document of its own: Russia gave Mali something, told in the writer's own voice. */
export function fakeClaim(id: string): Claim {
  const span = { start: 0, end: 1 }
  const party = (code: string): Claim['actors'] => [
    {
      id: code,
      name: code,
      kind: 'state',
      country: code,
      sector: 'GOV',
      role: null,
      span,
      through: null,
      stated: true,
    },
  ]
  return {
    id,
    document: `d_${id}`,
    sentence: 0,
    event: { type: 'AID', mode: null, contexts: [], trigger: span, frame: 'deliver#1' },
    actors: party('RUS'),
    recipients: party('MLI'),
    status: { value: 'happened', factuality: 3, span: null },
    time: null,
    place: null,
    goods: [],
    attribution: [],
    framing: [],
    evidence: { ...span, exact: 'x', prefix: '', suffix: '' },
    confidence: { event: 1, actors: 1, recipients: 1, time: 1, attribution: 1 },
    absent: {},
    coder: { version: '0.0.0', language: 'en', model: 'en-1' },
  }
}
