import type { Claim } from '../model/claim.ts'
import { place } from './fakes.ts'

/** For tests: a claim between two actors named in a text, as "BRA" for the words "Brazil". */
export function fakeClaim(
  text: string,
  type: Claim['event']['type'],
  sides: { readonly actor?: readonly [string, string]; readonly recipient?: readonly [string, string] },
  more: { readonly confidence?: number; readonly source?: string; readonly status?: Claim['status']['value'] } = {},
): Claim {
  const party = (side?: readonly [string, string]): Claim['actors'] => {
    if (!side) return []
    const [id, words] = side
    return [
      {
        id,
        name: words,
        kind: 'state',
        country: id,
        sector: 'GOV',
        role: null,
        span: place(text, words),
        through: null,
        stated: true,
      },
    ]
  }
  const whole = { start: 0, end: text.length }
  const source =
    more.source && ({ id: '', name: more.source, role: null, country: null, kind: 'named', span: whole } as const)
  return {
    id: '',
    document: '',
    sentence: 0,
    event: { type, mode: null, contexts: [], trigger: whole, frame: '' },
    actors: party(sides.actor),
    recipients: party(sides.recipient),
    status: { value: more.status ?? 'happened', factuality: 3, span: null },
    time: null,
    place: null,
    goods: [],
    attribution: source ? [{ source, manner: 'indirect', cue: null, content: [whole] }] : [],
    framing: [],
    evidence: { ...whole, exact: text, prefix: '', suffix: '' },
    confidence: { event: more.confidence ?? 1, actors: 1, recipients: 1, time: 0, attribution: 1 },
    absent: {},
    coder: { version: '', language: 'en', model: '' },
  }
}
