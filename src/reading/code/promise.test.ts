import { expect, test } from 'vitest'
import { told } from '../../../test/support/told.ts'

test.each([
  ['Israel vowed to bulldoze a Jordanian village.', 'ISR THREATEN JOR threatened'],
  ['Mali is ready to impound Nigerien lorries.', 'MLI THREATEN NER threatened'],
  ['Chile vowed to ignore the Bolivian complaint.', 'CHL REJECT BOL happened'],
  ['Ghana agreed to let Togolese observers into the country.', 'GHA AGREE TGO promised'],
  ['Peru is willing to hand over two suspects to Brazil.', 'PER AGREE BRA promised'],
])('a promise is of the type of what is promised, and to whom it is done: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test('who grants what another asked for threatens nobody', () => {
  expect(told('Togo agreed to fence off its border with Ghana.').join()).not.toContain('THREATEN')
})
