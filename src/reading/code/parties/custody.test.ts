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
  ['A Fijian nurse was questioned for six hours in Peru.', 'PER ACCUSE FJI-CVL'],
  ['Accounts of a Fijian minister were frozen in Peru.', 'PER SANCTION FJI'],
  // So do hosts, those who keep others out, and those whose list or law it is.
  ['A Fijian pilot was granted asylum in Peru.', 'PER AID FJI'],
  ['Fijian wounded are being treated in Peruvian hospitals.', 'PER AID FJI'],
  ['The Fijian premier was welcomed in Lima with military honours.', 'PER CONSULT FJI'],
  ['Fijian tuna was turned back at the Peruvian border.', 'PER COERCE FJI'],
  ['The Fijian envoy was given 48 hours to leave Peru.', 'PER SANCTION FJI'],
  ['A Fijian reporter was thrown out of Peru.', 'PER COERCE FJI-MED'],
  ['The Fijian preacher was refused entry to Peru.', 'PER REJECT FJI-REL'],
  ['Two Fijian ministers were put on the Peruvian blacklist.', 'PER SANCTION FJI'],
  ['A tax on Fijian sugar was introduced in Peru.', 'PER SANCTION FJI'],
  ['The Fijian nurse was arrested on arrival in Lima.', 'PER COERCE FJI-CVL'],
  ['Fijian doctors were given asylum in Peru.', 'PER AID FJI-CVL'],
  ['A surcharge on Fijian sugar took effect in Peru on Friday.', 'PER SANCTION FJI'],
])('where only the place is named, those who may arrest there did: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each([
  'A Peruvian nurse was arrested in Lima.',
  'Fijian sailors were kidnapped in Peru.',
  'A Fijian nurse was killed in Peru.',
  'The Peruvian team was welcomed in Lima.',
  'Fijian tuna is eaten in Peru.',
  'A surcharge on sugar took effect in Peru.',
  'A Fijian novel was published in Peru.',
])('nobody is said to have done it: %s', (text) => {
  expect(done(text).filter((claim) => claim.startsWith('PER '))).toEqual([])
})

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
