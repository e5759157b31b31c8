import type { Claim, ClaimActor } from '../model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../model/documented-claim.ts'

/** A text with a character outside the Basic Multilingual Plane before the words, so that code units and code points differ. */
export const FAKE_TEXT = '🌾 Bamako. Norway delivered 1,200 tons of wheat to Mali on 3 March, Anna Berg said.'

const at = (words: string) => ({ start: FAKE_TEXT.indexOf(words), end: FAKE_TEXT.indexOf(words) + words.length })

/** A document for tests; fields that are given replace those that it has. */
export function fakeDocument(given: Partial<ClaimedDocument> = {}): ClaimedDocument {
  return {
    id: 'd_1',
    title: 'Wheat arrives',
    publisher: 'The Daily Record',
    url: 'https://record.example/wheat',
    date: '2023-03-05',
    language: 'en',
    text: FAKE_TEXT,
    trees: null,
    group: null,
    ...given,
  }
}

/** A state as a party for tests, named where `words` stand in the text. */
export function fakeParty(id: string, name: string, words = name): ClaimActor {
  return {
    id,
    name,
    kind: 'state',
    country: id,
    sector: 'GOV',
    role: null,
    span: at(words),
    through: null,
    stated: true,
  }
}

/** A claim for tests, of the sentence of `FAKE_TEXT`; fields that are given replace those that it has. */
export function fakeClaim(given: Partial<Claim> = {}): Claim {
  const sentence = at('Norway delivered 1,200 tons of wheat to Mali on 3 March')
  return {
    id: 'c_1',
    document: 'd_1',
    sentence: 1,
    event: { type: 'AID', mode: null, contexts: ['humanitarian'], trigger: at('delivered'), frame: 'deliver#2' },
    actors: [fakeParty('NOR', 'Norway')],
    recipients: [fakeParty('MLI', 'Mali')],
    status: { value: 'happened', factuality: 2.5, span: null },
    time: {
      type: 'DATE',
      value: '2023-03-03',
      start: '2023-03-03',
      end: '2023-03-03',
      stated: true,
      span: at('3 March'),
    },
    place: { name: 'Bamako', country: 'MLI', lat: 12.65, lon: -8, precision: 'city', span: at('Bamako') },
    goods: [{ what: 'wheat', quantity: 1200, unit: 'ton', money: null, approximation: null, span: at('wheat') }],
    attribution: [
      {
        source: { id: 'Q1', name: 'Anna Berg', role: 'minister', country: 'NOR', kind: 'named', span: at('Anna Berg') },
        manner: 'indirect',
        cue: { lemma: 'say', stance: 'neutral', span: at('said') },
        content: [sentence],
      },
    ],
    framing: [],
    evidence: {
      exact: FAKE_TEXT.slice(sentence.start, sentence.end),
      prefix: '🌾 Bamako. ',
      suffix: ', Anna Berg',
      ...sentence,
    },
    confidence: { event: 0.9, actors: 0.95, recipients: 0.9, time: 0.8, attribution: 0.97 },
    absent: {},
    coder: { version: '0.1.0', language: 'en', model: 'en-1' },
    ...given,
  }
}

/** A claim with its document, for tests. */
export function fake(claim: Partial<Claim> = {}, document: Partial<ClaimedDocument> = {}): DocumentedClaim {
  return { claim: fakeClaim(claim), document: fakeDocument(document) }
}
