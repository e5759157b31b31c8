import { expect, test } from 'vitest'
import { doneBetween } from '../../../test/support/told.ts'

test('nobody visits his own state', () => {
  expect(doneBetween('Emmanuel Macron was in Paris on Monday.')).toEqual([])
})

test('he does another', () => {
  expect(doneBetween('Emmanuel Macron was in Kuwait on Monday.')).toEqual(['FRA > KWT CONSULT'])
})
