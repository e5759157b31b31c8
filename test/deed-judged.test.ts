import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who judges a deed by the noun for it means him who did it, and not those to whom it was done.
  [
    'Turkey recognised the new government of Fiji. Greece condemned the decision.',
    ['TUR > FJI SUPPORT', 'GRC > TUR ACCUSE'],
  ],
  [
    'Ireland vetoed the resolution on Syria. Lebanon called the veto shameful.',
    ['IRL > SYR REJECT', 'LBN > IRL ACCUSE'],
  ],
  ['Chad granted Libya a base. Niger was alarmed by the decision.', ['TCD > LBY AID', 'NER > TCD ACCUSE']],
  // Whose decision it is, its own words may say.
  [
    'Turkey recognised the new government of Fiji. Greece condemned the decision of Malta.',
    ['TUR > FJI SUPPORT', 'GRC > MLT ACCUSE'],
  ],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
