import { expect, test } from 'vitest'
import { claimsAt, eventsAt } from './targets.ts'

test('a number of both directions is of claims between the two, one of a direction of who acts upon whom', () => {
  const chosen = { since: '1970-01-01', voice: 'named' }
  expect(claimsAt('CHN', 'TZA', chosen, { choice: { type: 'AID' } })).toBe(
    '/claims?since=1970-01-01&voice=named&between=CHN%2CTZA&type=AID',
  )
  expect(claimsAt('CHN', 'TZA', {}, { choice: { type: 'AID' }, direction: 'backward' })).toBe(
    '/claims?actor=TZA&recipient=CHN&type=AID',
  )
})

test('events of a period are those of its days, whatever days are chosen', () => {
  const choice = { since: '1971-01-01', until: '1971-03-31' }
  expect(eventsAt('CHN', 'TZA', { since: '1970-01-01' }, { choice, direction: 'forward' })).toBe(
    '/happenings?since=1971-01-01&actor=CHN&recipient=TZA&until=1971-03-31',
  )
})
