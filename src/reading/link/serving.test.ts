import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'

test.each([
  [
    "Hackers who work for Chile's intelligence service broke into the computers of Peru's central bank.",
    'CHL COERCE PER',
  ],
  ['Agents who work for Chile tried to kill a Peruvian writer.', 'CHL ASSAULT PER-CVL'],
  ['Gunmen loyal to the Sadr Front killed six Kuwaiti soldiers.', 'sadr-front ASSAULT KWT'],
])('who serves somebody is his: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('rebels whom a state backs are not its own', () => {
  expect(done('Rebels linked to Chile attacked Lima.')).not.toContain('CHL ASSAULT PER')
})
