import { expect, test } from 'vitest'
import { CONTEXT_CHOICES, matching, modeChoices, STATUS_CHOICES, TYPE_CHOICES } from './choices.ts'

const found = (choices: Parameters<typeof matching>[0], typed: string) =>
  matching(choices, typed).map(({ value }) => value)

test('nothing typed leaves every choice', () => {
  expect(matching(STATUS_CHOICES, ' ')).toBe(STATUS_CHOICES)
})

test('what begins as is typed comes first, then what means so', () => {
  expect(found(TYPE_CHOICES, 'a')).toEqual(['AGREE', 'AID', 'ACCUSE', 'ASSAULT', 'REQUEST', 'PROTEST'])
  expect(found(TYPE_CHOICES, 'criticises')).toEqual(['ACCUSE'])
  expect(found(TYPE_CHOICES, 'material')).toEqual(['AID'])
  expect(found(STATUS_CHOICES, 'p')).toEqual(['planned', 'promised', 'possible'])
  expect(found(CONTEXT_CHOICES, 'human r')).toEqual(['human_rights'])
  expect(found(TYPE_CHOICES, 'zz')).toEqual([])
})

test('modes are those of the type, and none', () => {
  expect(modeChoices('CONSULT').map(({ value }) => value)).toEqual([
    'none',
    'visit',
    'third-party',
    'multilateral',
    'phone',
  ])
  expect(modeChoices('AID').map(({ value }) => value)).toEqual(['none'])
})
