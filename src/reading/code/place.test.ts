import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'

test.each([
  ['Students threw eggs at the Fijian consulate in Lima.', 'PER-EDU PROTEST FJI'],
  ['A crowd of about 200 people marched to the Fijian embassy in Lima.', 'PER-CVL PROTEST FJI'],
  ['Thousands marched on the Fijian embassy in Lima.', 'PER-CVL PROTEST FJI'],
  ['Hundreds rallied outside the Fijian embassy in Lima.', 'PER-CVL PROTEST FJI'],
  ['Tens of thousands marched through Lima against the Chadian invasion of Togo.', 'PER-CVL PROTEST TCD'],
  ['Thousands took to the streets of Lima against the Fijian raids.', 'PER-CVL PROTEST FJI'],
])('who takes to the street is of where the street or the embassy is: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('a number is people only where they do something', () => {
  expect(done('Thousands of shells fell on Togo, and Peru paid Fiji a million.')).toEqual(
    expect.not.arrayContaining([expect.stringContaining('thousands')]),
  )
})
