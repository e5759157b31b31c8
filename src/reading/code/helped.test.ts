import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'

test.each([
  ['With the backing of France, Chad has kept two battalions in the north.', 'FRA SUPPORT TCD'],
  ['Nepal, with the support of Oman, closed the mine.', 'OMN SUPPORT NPL'],
  ['Togo, with the blessing of Benin, sent 300 soldiers there.', 'BEN SUPPORT TGO'],
])('who helps stands behind "of", and nothing is done to him: %s', (text, claim) => {
  const claims = done(text)
  expect(claims).toContain(claim)
  expect(claims.some((one) => /MOBILIZE (?:FRA|BEN)/.test(one))).toBe(false)
})

test.each([
  ['Narendra Modi to host Putin for annual summit', 'IND AGREE RUS'],
  ['Kenya to deport Ugandan activist', 'KEN COERCE UGA-CVL'],
])('who is about to do something by a heading does it: %s', (text, claim) => {
  expect(done(text)).toEqual([claim])
})
