import { expect, test } from 'vitest'
import { fakeClaim } from '../../../test/support/fake-claim.ts'
import { givenValue, numberOf, pickedOf } from './typed.ts'

test.each([
  ['25', 25],
  ['25,000', 25_000],
  ['1,234,567.5', 1_234_567.5],
  [' 1.5 ', 1.5],
])('%s is a number', (typed, number) => expect(numberOf(typed)).toBe(number))

test.each(['', 'some', '25 tons', '1,2', '-3', '1e9'])('%j is no number', (typed) => expect(numberOf(typed)).toBe(null))

test('parties may be several, all else is one or none', () => {
  const picked = [{ name: 'Mali', span: { start: 0, end: 4 } }]
  expect(givenValue('recipients', picked)).toEqual(picked)
  expect(givenValue('recipients', [])).toEqual([])
  expect(givenValue('place', picked)).toEqual(picked[0])
  expect(givenValue('time', [])).toBe(null)
})

test('what a claim has is given as it stands', () => {
  const claim = fakeClaim('c_1')
  expect(pickedOf(claim, 'actors').map(({ name }) => name)).toEqual(claim.actors.map(({ name }) => name))
  expect(pickedOf({ ...claim, time: null }, 'time')).toEqual([])
  expect(
    pickedOf({ ...claim, attribution: [{ source: null, manner: 'indirect', cue: null, content: [] }] }, 'attribution'),
  ).toEqual([])
})
