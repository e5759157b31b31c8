import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'

const SEIZED = 'Peru arrested five Fijian fishermen in May, and Oman praised Peru. Latvia was silent.'

test.each([
  [`${SEIZED} The sailors were freed on Friday.`, 'PER RETREAT FJI-CVL'],
  [`${SEIZED} The fishermen were deported on Friday.`, 'PER COERCE FJI-CVL'],
  ['Oman praised Peru, which asked Latvia for a loan. Peru was refused.', 'LVA REJECT PER'],
  [
    'Togolese jets bombed a Chadian village, and Oman and Peru condemned Togo. Four farmers were killed.',
    'TGO ASSAULT TCD-CVL',
  ],
])('a passive that names nobody goes on with the deed before: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each([
  ['Peru praised Fiji, and Oman praised Latvia. Five sailors were freed on Friday.', 'RETREAT'],
  [`${SEIZED} Two Latvian sailors were freed on Friday.`, 'PER RETREAT'],
])('a passive does not go on with a deed of another kind or done to others: %s', (text, claim) => {
  expect(done(text).some((one) => one.includes(`${claim} `) && !one.startsWith(' '))).toBe(false)
})

test('a noun takes up the deed that its verb told, though others were told since', () => {
  const text =
    'Kenya banned Ugandan maize in May. Oman sanctioned Ugandan firms. Latvia praised Oman. The ban on Ugandan maize took effect on Friday.'
  expect(done(text).filter((claim) => claim.startsWith('KEN ') && claim.includes('UGA')).length).toBe(2)
})
