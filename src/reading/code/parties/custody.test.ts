import { expect, test } from 'vitest'
import { done } from '../../../../test/support/told.ts'

test.each([
  ['The Fijian reporter was arrested in Lima.', 'PER COERCE FJI-MED'],
  ['A Fijian nurse arrested at Lima airport was freed.', 'PER COERCE FJI-CVL'],
  ['A Fijian priest held prisoner in Peru since May came home.', 'PER COERCE FJI-REL'],
  ['Two Fijian sailors detained in Peru came home.', 'PER COERCE FJI'],
  ['Two Fijian diplomats were expelled from Peru.', 'PER SANCTION FJI'],
  ['Two Fijian diplomats were told to leave Peru.', 'PER SANCTION FJI'],
  ['A Fijian was sentenced to ten years in Peru.', 'PER SANCTION FJI-CVL'],
])('where only the place is named, those who may arrest there did: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each(['A Peruvian nurse was arrested in Lima.', 'Fijian sailors were kidnapped in Peru.'])(
  'nobody is said to have done it: %s',
  (text) => {
    expect(done(text).filter((claim) => claim.startsWith('PER '))).toEqual([])
  },
)

test('those whom a state holds are let go by it', () => {
  expect(done('The release of the Ghanaian nurse held by Chad took a year.')).toContain('TCD RETREAT GHA-CVL')
})

test.each([
  ['Peru freed a Fijian reporter who had been jailed for espionage.', 'PER COERCE FJI-MED'],
  ['Peru pardoned two Fijian pilots, arrested in May on spying charges.', 'PER COERCE FJI'],
  ['Chad granted amnesty to two Fijian citizens who had been jailed in May.', 'TCD COERCE FJI-CVL'],
  ['Togo extradited a Fijian banker, arrested in May, to Peru.', 'TGO COERCE FJI-BUS'],
])('who lets them go held them till then: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('who says nothing of letting them go is nobody who held them', () => {
  expect(done('Peru praised a Fijian reporter who had been jailed for espionage.')).not.toContain('PER COERCE FJI-MED')
})
