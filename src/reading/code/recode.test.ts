import { expect, test } from 'vitest'
import { type Outlook, recode } from './recode.ts'

const AHEAD: Outlook = { future: true, negated: false, conditional: false, governor: null, peacekeeping: false }

test('leaves a penalty that is announced a penalty to come, and takes force that is announced for a threat', () => {
  expect(recode('SANCTION', AHEAD)).toBe('SANCTION')
  expect(recode('ASSAULT', AHEAD)).toBe('THREATEN')
})

test('takes a penalty that hangs on what the other does for a threat', () => {
  expect(recode('SANCTION', { ...AHEAD, conditional: true })).toBe('THREATEN')
})

test('takes a penalty that is threatened or vowed for a threat', () => {
  expect(recode('SANCTION', { ...AHEAD, governor: 'threatened' })).toBe('THREATEN')
  expect(recode('SANCTION', { ...AHEAD, governor: 'promised' })).toBe('THREATEN')
})
