import { expect, test } from 'vitest'
import { told } from '../../../../test/support/told.ts'

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

test.each([
  ['Syrian rice was shipped to Cuba.', 'SYR AID CUB happened'],
  ['Ghana’s ties with Togo were cut last year.', 'GHA SANCTION TGO happened'],
  ['Chile’s ambassador was recalled from Lima.', 'CHL SANCTION PER happened'],
])('what was done with what is one’s own, where nobody is said to have done it, its owner did: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test('what one asked for is granted by the other', () => {
  expect(told('Peru’s request to Chile was granted.')).not.toContain('PER CONCEDE CHL happened')
})
