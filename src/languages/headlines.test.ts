import { expect, test } from 'vitest'
import { done } from '../../test/support/told.ts'

test.each([
  // A verb that looks like a noun of many, and a body that looks like a pronoun.
  ['Denmark summons Peruvian envoy over whales', ['DNK ACCUSE PER']],
  ['WHO thanks Cuba for doctors', ['WHO SUPPORT CUB']],
  // Leaders go by their surname and their state.
  ["Chile's Prado thanks Peru", ['CHL SUPPORT PER']],
  ["Chile's Ana Roe accuses Peru of theft", ['CHL-CVL ACCUSE PER']],
])('%s', (headline, expected) => {
  expect(done(headline)).toEqual(expected)
})
