import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // One asks by expecting, hoping and waiting, and lays on another by any verb of laying.
  ['Norway is waiting for Malta to explain itself.', ['NOR > MLT REQUEST']],
  ['Lesotho hopes that Eswatini will reopen the bridge.', ['LSO > SWZ REQUEST']],
  ['Bahrain heaped tariffs on Yemeni onions.', ['BHR > YEM SANCTION']],
  ['Bolivia held out the prospect of aid to Haiti.', ['BOL > HTI AGREE']],
  ['Iraq stopped Kuwaiti pilgrims from crossing the desert.', ['IRQ > KWT-CVL COERCE']],
  // What another may win, how a match may end and where one's forces only are is no deed.
  ['Kenya hopes that Uganda will win the cup.', []],
  ['Oman is waiting for Iran to arrive.', []],
  ['The Greek map drew a crowd in Albania.', []],
  ['Zambian soldiers are in trouble.', []],
  ['Bolivia held out the prospect of rain to its farmers.', []],
  ['Cuban tourists are in Panama.', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
