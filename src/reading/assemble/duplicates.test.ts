import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'

test.each([
  ['Ghana closed its border with Togo and arrested nine Togolese traders.', ['GHA COERCE TGO', 'GHA COERCE TGO-BUS']],
  [
    'Ghana suspended a 1998 treaty with Togo and barred Togolese boats from its ports.',
    ['GHA SANCTION TGO', 'GHA SANCTION TGO'],
  ],
])('what was done to each of two by itself is two deeds: %s', (text, claims) => {
  expect(done(text)).toEqual(claims)
})

test.each([
  ['Ghana fired on a Togolese village, killing five Togolese farmers.', ['GHA ASSAULT TGO-CVL']],
  ['The navy of Ghana stopped and searched a Togolese trawler.', ['GHA COERCE TGO']],
  ['Ghana carried out air strikes targeting Togolese bases.', ['GHA ASSAULT TGO']],
  ['Ghana staged a raid killing six Togolese soldiers.', ['GHA ASSAULT TGO']],
  ['Ghana condemned and denounced Togo.', ['GHA ACCUSE TGO']],
  ['Ghana fired missiles at a camp in Togo, killing six suspected militants.', ['GHA ASSAULT TGO']],
  ['Ghana seized a Togolese tanker in the gulf and detained its crew.', ['GHA COERCE TGO']],
  ['Four Togolese soldiers were killed by a Ghanaian air raid in Benin.', ['GHA ASSAULT TGO']],
  ['A car bomb tore through a police academy in Accra, leaving 21 cadets dead.', ['- ASSAULT GHA']],
])('what was done to one in parts is one deed: %s', (text, claims) => {
  expect(done(text)).toEqual(claims)
})

test('an answer in the same sentence is not the invitation told again', () => {
  expect(done('Ghana invited the president of Togo to Accra, and the invitation was accepted.')).toEqual([
    'GHA AGREE TGO',
    'TGO AGREE GHA',
  ])
})
