import { expect, test } from 'vitest'
import { done } from '../../../../test/support/told.ts'

test.each([
  ['The Chilean envoy came back from talks with Peru on Friday.', 'CHL+PER CONSULT CHL+PER'],
  ['The Slovak spokesman said the move followed discussions with Austria.', 'SVK+AUT CONSULT SVK+AUT'],
  ['The Norwegian minister said the move followed talks within Europe and with Chad.', 'NOR+TCD CONSULT NOR+TCD'],
  ['Ghana signed on Monday, the third accord with Togo.', 'GHA+TGO AGREE GHA+TGO'],
])('a noun that names one side by "with" has the other above it: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('who does something with the details of a deal need not have made it', () => {
  expect(done('Fiji released the details of the deal with Samoa.')).toEqual([])
})
