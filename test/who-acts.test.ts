import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who put out a text or took a decision speaks and acts by it.
  ['A joint statement by Mali and Niger condemned France.', ['MLI+NER > FRA ACCUSE']],
  ['A report by the Swedish government blamed Russia for the flood.', ['SWE > RUS ACCUSE']],
  // What is each other's is that of both, however its owner is written.
  ["Russia and Ukraine attacked each other's refineries.", ['RUS+UKR > RUS+UKR ASSAULT']],
  ["Kenya and Somalia expelled one another's envoys.", ['KEN+SOM > KEN+SOM SANCTION']],
  ['Both Ethiopia and Eritrea blamed the other.', ['ERI+ETH > ERI+ETH ACCUSE']],
  ['Peru and Chile each accused the other of theft.', ['CHL+PER > CHL+PER ACCUSE']],
  // Who is said to be the one that does it does it.
  ['Norway is the state that expelled the Russian envoy.', ['NOR > RUS SANCTION']],
  ['Niger was one of the countries that expelled the French envoy.', ['NER > FRA SANCTION']],
  ['Qatar was among the states that condemned Syria.', ['QAT > SYR ACCUSE']],
  ['The country that invaded Kuwait was Iraq.', ['IRQ > KWT ASSAULT']],
  ['Oman is not the state that expelled the Russian envoy.', []],
  // Who is named before or joins in does it too.
  ['Alongside Jordan, Egypt urged Israel to stop.', ['EGY+JOR > ISR REQUEST']],
  ['Along with Jordan, Egypt urged Israel to stop.', ['EGY+JOR > ISR REQUEST']],
  ['Together with Jordan, Egypt urged Israel to stop.', ['EGY+JOR > ISR REQUEST']],
  ['Kenya, joined by Uganda, condemned Sudan.', ['KEN+UGA > SDN ACCUSE']],
  ['France joined Germany in condemning Turkey.', ['DEU+FRA > TUR ACCUSE']],
  ['Canada joined the United States in imposing sanctions on Belarus.', ['CAN+USA > BLR SANCTION']],
  ['Yemen joined Oman in rejecting the plan.', ['YEM > OMN SUPPORT']],
  // Behind who did it "of" tells to whom.
  ['The arrest by Greek police of a Turkish captain raised eyebrows.', ['GRC > TUR COERCE']],
  ['The condemnation by Fiji of Australia surprised nobody.', ['FJI > AUS ACCUSE']],
  ['The first step by Spain was to recall its envoy from Venezuela.', ['ESP > VEN SANCTION']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
