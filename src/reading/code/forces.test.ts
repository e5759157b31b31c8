import { expect, test } from 'vitest'
import { told } from '../../../test/support/told.ts'

test.each([
  ['Kenyan troops were deployed in Somalia.', 'KEN MOBILIZE SOM happened'],
  ['Chilean soldiers were sent to Haiti as peacekeepers.', 'CHL AID HTI happened'],
  ['Indian troops were withdrawn from Nepal.', 'IND RETREAT NPL happened'],
])('who moved the forces of a state is that state: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test('who is said to have sent them did', () => {
  expect(told('Danish tanks were sent to Ukraine by Poland.')).toEqual(['POL AID UKR happened'])
})
