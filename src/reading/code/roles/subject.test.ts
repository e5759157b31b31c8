import { expect, test } from 'vitest'
import { done } from '../../../../test/support/told.ts'

test.each([
  ['Fiji said that prices would fall and accused Peru of dumping.', 'FJI ACCUSE PER'],
  ['Fiji said that the economy was strong and praised Peru.', 'FJI SUPPORT PER'],
  ['The president of Fiji noted that the talks had failed and blamed Peru.', 'FJI ACCUSE PER'],
  ['The president of Fiji became the first to visit Peru since 1928.', 'FJI CONSULT PER'],
  [
    'The president of Fiji forecast that the drought would end in May and praised a plan by the Peruvian minister.',
    'FJI SUPPORT PER',
  ],
  ['The failure of Fiji to help Peru was criticised.', 'FJI REJECT PER'],
  ['Farmers complained about the decision of Fiji to shut its border with Peru.', 'FJI COERCE PER'],
  ['The price rose after the decision by Fiji to shut its border with Peru.', 'FJI COERCE PER'],
  ['Students marched against the plan of Fiji to send back 40 Peruvians.', 'FJI COERCE PER-CVL'],
  ['What Fiji wants is to attack the Peruvian port.', 'FJI ASSAULT PER'],
  ['The goal of Fiji is to isolate Peru.', 'FJI SANCTION PER'],
  ['Fiji lashed out at Peru for having shot down a Fijian plane.', 'PER ASSAULT FJI'],
  ['Fiji railed against Peru for bombing a Fijian village.', 'PER ASSAULT FJI'],
  ['Fiji, accusing Peru of lying, left the talks.', 'FJI ACCUSE PER'],
  ['Accusing Peru of lying, Fiji left the talks.', 'FJI ACCUSE PER'],
  ['Fiji is the only state to have helped Peru.', 'FJI AID PER'],
  ['The Fijian atoll remains occupied by Peru.', 'PER COERCE FJI'],
  ['A Fijian envoy got attacked by Peruvian soldiers.', 'PER ASSAULT FJI'],
  ['The Fijian navy, having seized a Peruvian yacht, left the port.', 'FJI COERCE PER'],
])('a verb without a subject of its own has that of another word: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each([
  ['A Fijian pilot shot down over Peru in 1960 came home.', 'FJI ASSAULT PER'],
  ['A Fijian priest held prisoner by Peru came home.', 'FJI COERCE PER'],
  ['Sailors of Fiji captured near Lima', 'FJI COERCE PER'],
])('a clipped passive is not done by who suffered it: %s', (text, claim) => {
  expect(done(text)).not.toContain(claim)
})

test.each([
  ['Laos condemned what it called Thai aggression at sea.', 'LAO ACCUSE THA'],
  ['Togo complained of what its minister described as Beninese arrogance.', 'TGO ACCUSE BEN'],
  ['Oman resents what it sees as Qatari meddling.', 'OMN ACCUSE QAT'],
])('“what” is what it is taken for: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('whoever is furious at another does not do what he is furious at him for', () => {
  expect(done('Laos was incensed at Nepal for leaving the pact.')).not.toContain('LAO SANCTION NPL')
})

test('who is given a chance to do something would do it', () => {
  expect(done('Peru deported 40 Fijian sailors without giving Togo a chance to condemn Chad.')).not.toContain(
    'PER ACCUSE TCD',
  )
})
