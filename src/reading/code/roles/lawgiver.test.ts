import { expect, test } from 'vitest'
import { done } from '../../../../test/support/told.ts'

test.each([
  ['A decree signed by the Fijian president bans imports from Peru.', 'FJI SANCTION PER'],
  ['A law adopted by the parliament of Togo imposes sanctions on Chad.', 'TGO SANCTION TCD'],
  ["Fiji's parliament adopted a law that bans imports from Peru.", 'FJI SANCTION PER'],
  ['An order issued by the Kenyan government freezes the assets of Somali traders.', 'KEN SANCTION SOM'],
])('what a law does, those do who gave it: %s', (text, claim) => {
  expect(done(text).some((one) => one.startsWith(claim))).toBe(true)
})

test('what others do about a law is not what the law does', () => {
  expect(done('Fiji praised a law that Peru had rejected.').filter((one) => one.startsWith('FJI REJECT'))).toEqual([])
})
