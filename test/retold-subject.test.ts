import { expect, test } from 'vitest'
import { toldBetween } from './support/told.ts'

test.each([
  // Who did a thing for years, or is in the habit of it, is told by the clause of the years or the habit.
  ['After years of arming the Kurds, Norway wants peace.', ['NOR > kurds AID happened']],
  ['Belgium has a history of bombing Libya.', ['BEL > LBY ASSAULT happened']],
  // What a deed brought or cost tells who did it.
  ['Recognising Palestine has cost Ireland its wheat market.', ['IRL > PSE SUPPORT happened']],
  // So does how long it took somebody, or that it was left to him.
  ['It took Italy three years to return the obelisk to Ethiopia.', ['ITA > ETH RETREAT happened']],
  ['It was left to Malta to take in the Libyan sailors.', ['MLT > LBY AID happened']],
  // What would take someone years was not done, and what costs others nothing is not theirs.
  ['It would take Italy three years to bomb Libya.', []],
  ['Bombing raids have cost Ireland its wheat market.', []],
  ['The cost of bombing Libya was high.', []],
  ['Norway dreams of a world of free ports.', []],
])('%s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})
