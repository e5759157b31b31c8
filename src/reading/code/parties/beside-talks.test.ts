import { expect, test } from 'vitest'
import { done } from '../../../../test/support/told.ts'

test.each([
  'On a trip to Peru, the Chilean minister fell ill.',
  'The Chilean minister was asked about the debt during a visit to Peru.',
  'Since a tour of Peru, the Chilean minister has been silent.',
  'The Chilean minister lost his watch on a stopover in Peru.',
])('who does something on a visit is there: %s', (text) => {
  expect(done(text)).toEqual(['CHL CONSULT PER'])
})

test('victims pay no visits', () => {
  expect(done('Two Chilean tourists were killed on a trip to Peru.')).not.toContain('CHL-CVL CONSULT PER')
})
