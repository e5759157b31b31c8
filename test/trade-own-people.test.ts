import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // What one forbids one's own to do with another is done to him.
  ['Georgia banned its airlines from flying to Laos.', ['GEO > LAO SANCTION']],
  ['Japan barred its companies from trading with Cuba.', ['JPN > CUB SANCTION']],
  ['Hungary forbade its citizens to travel to Eritrea.', ['HUN > ERI SANCTION']],
  ['Sweden told its citizens to leave Burundi.', ['SWE > BDI SANCTION']],
  ['Austria urged its citizens not to trade with Algeria.', ['AUT > DZA SANCTION']],
  ['Austria urged its citizens not to travel to Algeria.', []],
  // Debts that one makes smaller for another are help, one's own are not.
  ['Kuwait halved the debt of Yemen.', ['KWT > YEM AID']],
  ['Ghana reduced its debts to Qatar.', []],
  // Money is released to a state, and a prisoner too.
  ['Spain released the loan to Honduras.', ['ESP > HND AID']],
  ['Turkey released a Greek soldier.', ['TUR > GRC RETREAT']],
  ['Angola approved 20 million dollars for Zambia.', ['AGO > ZMB AGREE']],
  // Where no other state is told of, it is done to one's own.
  ['Kenya told its citizens to leave the capital.', ['KEN > KEN-CVL REQUEST']],
  ['Greece asked its citizens not to buy petrol.', ['GRC > GRC-CVL REQUEST']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
