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
  // What the verb left out is said again of another.
  ['Chad expelled four Libyan envoys and Niger two.', ['TCD > LBY SANCTION', 'NER > LBY SANCTION']],
  ['Iran condemned Israel, and Oman the United States.', ['IRN > ISR ACCUSE', 'OMN > USA ACCUSE']],
  ['Kenya thanked Ghana, Togo and Benin.', ['KEN > BEN+GHA+TGO SUPPORT']],
  ['Mali broke off ties with Ukraine, followed by Niger.', ['MLI > UKR SANCTION', 'NER > UKR SANCTION']],
  ['Egypt, followed by Jordan, recognised the government of Libya.', ['EGY+JOR > LBY SUPPORT']],
  // That there is a word or deed tells it.
  ['There were threats from Russia against Moldova.', ['RUS > MDA THREATEN']],
  ['There has been a warning from Egypt to Ethiopia.', ['EGY > ETH THREATEN']],
  // Whose forces and weapons act acts.
  ['Jets belonging to Israel bombed a Syrian base.', ['ISR > SYR ASSAULT']],
  ['The talks ended with Kenya accusing Somalia of fraud.', ['KEN > SOM ACCUSE']],
  // A sentence that begins with a noun for fighting tells by whom it was.
  ['Fighting between Ethiopia and Eritrea broke out.', ['ERI+ETH > ERI+ETH ASSAULT']],
  ['Shelling from Syria killed three Turks.', ['SYR > TUR-CVL ASSAULT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
