import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'

test('what one says to another is told though his own people speak of it', () => {
  const text =
    "The Peruvian opposition leader threw his weight behind Peru's advice that Chile should stay in the union."
  expect(done(text)).toContain('PER REQUEST CHL')
})

test('who imposed what on whom hangs on the noun', () => {
  const text = 'The EU lifted the sanctions imposed on Togo and Chad.'
  expect(done(text)).toContain('EU CONCEDE TGO+TCD')
})

test('that two met is told by whoever judges their meeting', () => {
  const text = "The Kenyan president's meeting with the Zambian president was criticised by Malawi."
  expect(done(text)).toEqual(expect.arrayContaining(['KEN+ZMB CONSULT KEN+ZMB', 'MWI ACCUSE KEN']))
})
