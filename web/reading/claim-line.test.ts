import { expect, test } from 'vitest'
import { fakeClaim } from '../../test/support/fake-claim.ts'
import { claimLine } from './claim-line.ts'

const text = 'Russia delivered wheat to Mali.'
const claim = { ...fakeClaim('c_1'), event: { ...fakeClaim('c_1').event, trigger: { start: 7, end: 16 } } }

test('a claim on one line: who, what, to whom, with the words of the text', () => {
  expect(claimLine(claim, { text })).toEqual({
    who: 'RUS',
    what: 'provides aid or material to',
    whom: 'MLI',
    words: 'delivered',
    facts: ['happened'],
  })
})

test('what two sides do with one another has no other side', () => {
  const both = [...claim.actors, ...claim.recipients]
  const mutual = { ...claim, actors: both, recipients: both.toReversed(), event: { ...claim.event, type: 'COOPERATE' } }
  expect(claimLine(mutual as typeof claim, { text })).toMatchObject({
    who: 'RUS ↔ MLI',
    what: 'cooperate',
    whom: null,
  })
})

test('nobody is named', () => {
  expect(claimLine({ ...claim, actors: [], recipients: [] }, { text })).toMatchObject({
    who: '(nobody named)',
    whom: null,
  })
})

test.each([
  ['revolutionaries', 'provide aid or material to'],
  ['Peruvian troops', 'provide aid or material to'],
  ['members of the European Union', 'provide aid or material to'],
  ['two women', 'provide aid or material to'],
  ['Philippines', 'provides aid or material to'],
  ['a Peruvian actress', 'provides aid or material to'],
])('several of one name take the plural: %s', (name, what) => {
  const actors = [{ ...claim.actors[0]!, name, kind: name === 'Philippines' ? 'state' : 'population' }] as const
  expect(claimLine({ ...claim, actors: [...actors] } as typeof claim, { text })).toMatchObject({ who: name, what })
})

test.each([
  ['MOBILIZE', 'troops', 'moves troops towards'],
  ['REQUEST', 'assist', 'asks for help from'],
  ['REQUEST', null, 'asks or demands something of'],
  ['SUPPORT', null, 'supports'],
] as const)('what is done leads to whom it is done to: %s %s', (type, mode, what) => {
  const event = { ...claim.event, type, mode }
  expect(claimLine({ ...claim, event }, { text }).what).toBe(what)
})

test('and leads nowhere where nobody is told', () => {
  const event = { ...claim.event, type: 'MOBILIZE', mode: 'troops' } as const
  expect(claimLine({ ...claim, event, recipients: [] }, { text }).what).toBe('moves troops')
})
