import { expect, test } from 'vitest'
import { doneBetween } from '../../../test/support/told.ts'

test.each([
  'Emmanuel Macron was in Paris on Monday.',
  'The Kenyan president and the Kenyan premier held talks.',
  'The Chilean president praised the Chilean foreign minister.',
])('what those of one state have with each other is none: %s', (text) => {
  expect(doneBetween(text)).toEqual([])
})

test('what a state fights is', () => {
  expect(doneBetween('The Sudanese army attacked the Sudanese rebels.')).toEqual(['SDN > SDN-REB ASSAULT'])
})
