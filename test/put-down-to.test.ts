import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who is said to be behind the deed that someone suffered in did it.
  ['Two Indian soldiers were killed in a strike blamed on Pakistan.', ['PAK > IND ASSAULT']],
  ['Three Kenyan soldiers died in an ambush claimed by al-Shabab.', ['al-shabaab > KEN ASSAULT']],
  [
    'An Iranian general was killed in an attack that Tehran blamed on Israel.',
    ['ISR > IRN ASSAULT', 'IRN > ISR ACCUSE'],
  ],
  ["Sudan's main airport was shelled during an attack attributed to Chad.", ['TCD > SDN ASSAULT']],
  ['The Danish embassy was bombed in an attack that al-Qaeda claimed.', ['al-qaeda > DNK ASSAULT']],
  ['Five Chadian officers were wounded in shelling from Sudan.', ['SDN > TCD ASSAULT']],
  // An air strike is no protest.
  ['A Lebanese village was hit by Israeli air strikes on Friday.', ['ISR > LBN ASSAULT']],
  // Who did not claim it, and where it was, did not do it.
  ['A Polish officer was killed in an air strike that Israel did not claim.', ['- > POL ASSAULT']],
  ['Two Danish soldiers were killed in a raid in Libya.', ['- > DNK ASSAULT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
