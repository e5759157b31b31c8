import { expect, test } from 'vitest'
import { claimsAt } from './claims-at.ts'

test('a number leads to the claims of the view with one choice more', () => {
  expect(claimsAt({ type: 'AID' }, { actor: 'MLI' })).toBe('/claims?type=AID&actor=MLI')
  expect(claimsAt({ actor: 'MLI' }, { actor: 'MLI', recipient: 'RUS' })).toBe('/claims?actor=MLI&recipient=RUS')
})

test('where the view has chosen another already there is no such list', () => {
  expect(claimsAt({ actor: 'RUS' }, { actor: 'MLI' })).toBeNull()
})
