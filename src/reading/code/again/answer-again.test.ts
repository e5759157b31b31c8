import { expect, test } from 'vitest'
import { told } from '../../../../test/support/told.ts'

test.each([
  ['Peru invited the president of Fiji to Lima. The invitation was accepted.', 'FJI AGREE PER promised'],
  ['Togo asked Chad for help. The request was declined.', 'TCD REJECT TGO happened'],
  ['Oman offered Latvia 20 buses. The offer was rejected on Friday.', 'LVA REJECT OMN happened'],
])('who was asked is who answered: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test.each(['Togo praised Chad. The request was declined.', 'Togo asked Chad for help. The invitation was accepted.'])(
  'what nobody asked nobody answers: %s',
  (text) => {
    expect(told(text)).toHaveLength(1)
  },
)
