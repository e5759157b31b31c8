import { expect, test } from 'vitest'
import { doneBetween } from '../../../../test/support/told.ts'

test.each([
  ['Chile regrets the decision of Bolivia to withdraw its consul.', 'BOL > CHL SANCTION'],
  ['Togo welcomed the readiness of Ghana to reopen the border.', 'GHA > TGO CONCEDE'],
  ['Denmark deplores the attempt by Russia to seize the Danish ship.', 'RUS > DNK COERCE'],
])('who has a mind to do something is who does it: %s', (text, claim) => {
  expect(doneBetween(text)).toContain(claim)
})
