import { expect, test } from 'vitest'
import { told } from '../../../test/support/told.ts'

test.each([
  ['Peru has been the subject of Canadian sanctions.', 'CAN SANCTION PER happened'],
  ['Peru has been the subject of Canadian sanctions since 2011.', 'CAN SANCTION PER ongoing'],
  ['Belarus came under EU sanctions in 2004.', 'EU SANCTION BLR happened'],
  ['Laos has been the victim of repeated Thai raids.', 'THA ASSAULT LAO happened'],
  ['Chad endured Libyan attacks for years.', 'LBY ASSAULT TCD happened'],
])('who only bears what a noun tells is whom it was done to: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test('two wars are not one between the two', () => {
  expect(told('The Syrian and Yemeni wars cost many lives.')).toEqual([])
})
