import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'
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

test.each(['Iran, which does not recognise Oman, stayed away.', 'Iran went to Oman, which it does not recognise.'])(
  'a state that another does not recognise is refused, wherever that is told: %s',
  (text) => {
    expect(done(text)).toContain('IRN REJECT OMN')
  },
)
