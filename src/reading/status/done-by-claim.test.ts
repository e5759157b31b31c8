import { expect, test } from 'vitest'
import { told } from '../../../test/support/told.ts'

test.each([
  ["Pakistan's claim to have conducted a missile test was doubted.", 'PAK MOBILIZE - happened'],
  ["Sudan's claim to have captured the Chadian town was false.", 'SDN COERCE TCD happened'],
])('what one claims to have done is told as done: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
