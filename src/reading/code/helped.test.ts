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

test.each([
  ['Malian troops retook the village last year in an offensive backed by Senegal.', 'MLI COERCE SEN'],
  ['Libyan soldiers stormed the camp with help from Turkish advisers.', 'LBY ASSAULT TUR'],
  ['The Congolese army captured the village together with Ugandan troops.', 'COD COERCE UGA'],
  ['Iraqi police raided the house on a tip from Jordan.', 'IRQ COERCE JOR'],
  ['Nigerian jets bombed the camp in an operation coordinated with Niger.', 'NGA ASSAULT NER'],
])('who helps in what is done by force suffers nothing: %s', (text, claim) => {
  expect(done(text)).not.toContain(claim)
})

test('who helps against another leaves it done to him', () => {
  expect(done('Chadian forces seized a Libyan oasis in a raid aided by French drones.')).toContain('TCD COERCE LBY')
})
