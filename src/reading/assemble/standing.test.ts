import { expect, test } from 'vitest'
import { done, STORY } from '../../../test/support/told.ts'

test('a pledge of which a story does not tell to whom is no relation', () => {
  const text = 'Mali accused Niger of theft. The ministry of Fiji promised an investigation.'
  expect(done(text)).toHaveLength(2)
  expect(done(STORY + text)).toEqual(['MLI ACCUSE NER'])
})

test('who travels in his own state visits nobody, be he of its opposition', () => {
  const text = 'Peruvian opposition leader Ana Vea visited Peru. Peruvian opposition leader Ana Vea visited Chile.'
  expect(done(text)).toHaveLength(2)
  expect(done(STORY + text)).toEqual(['PER-OPP CONSULT CHL'])
})
