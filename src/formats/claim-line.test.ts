import { expect, test } from 'vitest'
import { documentedClaims } from './claim-line.ts'

const document = {
  id: 'd_1',
  title: null,
  publisher: 'Gazette',
  url: null,
  date: '2023-01-01',
  language: 'en',
  length: 9,
}
const claim = {
  id: 'c_1',
  event: { type: 'AID' },
  status: {},
  evidence: {},
  confidence: {},
  coder: {},
  actors: [],
  recipients: [],
  goods: [],
  attribution: [],
}

test('claims of a reading, of an export, and of a list of either', () => {
  const found = documentedClaims([
    { document, claims: [claim, claim] },
    { document: { ...document, text: 'words', group: 'g_1' }, claim },
  ])
  expect(found.map((each) => each.claim)).toEqual([claim, claim, claim])
  const { length: _, ...kept } = document
  expect(found.map((each) => each.document)).toEqual([
    { ...kept, text: null, trees: null, group: null },
    { ...kept, text: null, trees: null, group: null },
    { ...kept, text: 'words', trees: null, group: 'g_1' },
  ])
  expect(found[0]!.document).toBe(found[1]!.document)
})

test.each([
  [3, 'it is no object, wanted an object'],
  [{ document }, 'it holds no claims, wanted "document" with "claims" or "claim"'],
  [{ claims: [] }, '"document" is missing, wanted an object'],
  [{ document: {}, claims: [] }, 'its document has no "id"'],
  [{ document: { id: 'd', date: 3 }, claims: [] }, '"date" of its document is no string'],
  [{ document, claim: { ...claim, id: 3 } }, 'a claim has no "id"'],
  [{ document, claim: { ...claim, goods: null } }, '"goods" of claim "c_1" is no list'],
  [{ document, claim: { ...claim, status: [] } }, '"status" of claim "c_1" is no object, wanted an object'],
  [
    { document, claim: { ...claim, event: { type: 'WAR' } } },
    'the type "WAR" of claim "c_1" is no event type of PLOVER',
  ],
])('says what is wrong with %j', (value, message) => {
  expect(() => documentedClaims(value)).toThrow(message)
})
