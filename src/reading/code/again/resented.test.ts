import { expect, test } from 'vitest'
import { done } from '../../../../test/support/told.ts'

test.each([
  ["Laos's refusal to hand over the exiles has infuriated Nepal.", 'LAO REJECT NPL'],
  ['The decision by Togo to close the port drew an angry response from Benin.', 'TGO COERCE BEN'],
])('what one is angry at was done to him: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})
