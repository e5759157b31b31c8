import { expect, test } from 'vitest'
import { toldBetween } from './support/told.ts'

test.each([
  // Who gets in touch to say a thing says it, and not who is got in touch with.
  ['Senegal telephoned Mali to thank the junta.', 'SEN > MLI SUPPORT happened'],
  [
    'The Peruvian minister met the Chilean ambassador to protest against the arrest of two fishermen.',
    'PER > CHL ACCUSE happened',
  ],
  ['The Laotian minister visited Nepal to offer a loan.', 'LAO > NPL AGREE promised'],
  ['Iran contacted Qatar to ask for a meeting.', 'IRN > QAT REQUEST requested'],
  ['Peru wrote to Chile to demand the release of the crew.', 'PER > CHL REQUEST requested'],
  ['Qatar phoned Oman to offer a ship.', 'QAT > OMN AGREE promised'],
])('who telephones to speak speaks: %s', (text, claim) => {
  expect(toldBetween(text)).toContain(claim)
})

test.each([
  // Whom one brings to do a thing does it; and who is yet to come has offered nothing.
  ['Kenya told Chad to free the sailors.', ['KEN > TCD REQUEST requested']],
  ['Ghana persuaded Togo to free two sailors.', ['GHA > TGO REQUEST requested']],
])('whom one asks to do a thing is asked: %s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})

test('who will visit another has offered him nothing', () => {
  expect(toldBetween('The Laotian minister will visit Nepal to offer a loan.')).not.toContain(
    'LAO > NPL AGREE promised',
  )
})
