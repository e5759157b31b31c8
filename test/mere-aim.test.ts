import { expect, test } from 'vitest'
import { storyOfTwo } from './support/story-of-two.ts'
import { doneBetween, toldBetween } from './support/told.ts'

test.each([
  // What a deed is done for is not done thereby.
  ['Kenya signed a pact with Chad. Kenya sent two ships to Chad to punish Mali.', 'KEN > MLI SANCTION'],
  ['Peru gave Chile a week to compensate the Peruvian fishermen.', 'CHL > PER-CVL AID'],
  ['Norway was quick to reward Ghana.', 'NOR > GHA AGREE'],
  ['Togo had the authority to bar ships from Ghana.', 'TGO > GHA SANCTION'],
  ['Laos would like to talk with Nepal.', 'LAO+NPL > LAO+NPL AGREE'],
])('a story does not tell an aim as a deed: %s', (text, claim) => {
  expect(doneBetween(storyOfTwo(text))).not.toContain(claim)
})

test.each([
  // What is weighed, likely or due to come is told.
  ['Moldova is considering whether to expel the Serbian envoy.', 'MDA > SRB SANCTION possible'],
  ['Peru might begin to buy Chilean copper.', 'PER > CHL COOPERATE possible'],
  ['Ghana is due to meet Togo on Friday.', 'GHA+TGO > GHA+TGO AGREE planned'],
  ['Norway is to lend Kenya 3 million euros.', 'NOR > KEN AGREE planned'],
  ['Sweden intends to expel two Iranian diplomats.', 'SWE > IRN SANCTION planned'],
  ["Senegal's president flew to Mali to thank the junta.", 'SEN > MLI SUPPORT happened'],
])('what may come is told: %s', (text, claim) => {
  expect(toldBetween(storyOfTwo(text))).toContain(claim)
})

test.each([
  ['A Togolese captain tried to ram a Ghanaian patrol boat.', ['TGO > GHA ASSAULT happened']],
  ['Chilean agents had tried to abduct a Peruvian exile in Lima.', ['CHL > PER-OPP ASSAULT happened']],
  ['Norway has tried to mediate between Sudan and Chad.', ['NOR > SDN+TCD CONSULT happened']],
  ['Kenya attempted to seize a Somali trawler.', ['KEN > SOM COERCE happened']],
  // Not where nobody has tried it yet.
  ['Kenya may try to seize a Somali trawler.', ['KEN > SOM COERCE possible']],
  ['Chad will try to mediate between Mali and Niger.', ['TCD > MLI+NER AGREE possible']],
  ['Kenya did not try to seize the Somali trawler.', ['KEN > SOM COERCE denied']],
])('who tried to attack or to mediate did so: %s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})
