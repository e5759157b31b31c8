import { expect, test } from 'vitest'
import { toldBetween } from './support/told.ts'

test.each([
  // Who is told as not the one.
  ['Not Peru but Chile closed the border with Bolivia.', ['CHL > BOL COERCE happened']],
  ['Kenya sent troops to Haiti, not to Mali.', ['KEN > HTI MOBILIZE happened']],
  ['Kenya sent troops not to Mali but to Haiti.', ['KEN > HTI MOBILIZE happened']],
  ['Kenya sent aid to Mali but not to Niger.', ['KEN > MLI AID happened']],
  // Who alone is meant, and who alone is not.
  ['Nobody but Serbia thanked Russia.', ['SRB > RUS SUPPORT happened']],
  ['No country but Belarus recognised Kosovo.', ['BLR > XKX SUPPORT happened']],
  ['No member except Hungary condemned Peru.', ['HUN > PER ACCUSE happened']],
  ['All but Hungary condemned Russia.', []],
  // Whom a cleft is about, whatever stands between.
  ['It was Kenya and not Uganda that expelled the Rwandan envoy.', ['KEN > RWA SANCTION happened']],
  ['It is Poland, he said, that threatens Belarus.', ['POL > BLR THREATEN threatened']],
  ['It was Qatar, not Egypt, that freed the Israeli sailors.', ['QAT > ISR RETREAT happened']],
  ['What Algeria did was to expel the French diplomats.', ['DZA > FRA SANCTION happened']],
  ['All Chad did was close its border with Sudan.', ['TCD > SDN COERCE happened']],
  ['The first thing Chad did was to close its border with Sudan.', ['TCD > SDN COERCE happened']],
])('knows who is meant in: %s', (text, wanted) => {
  expect(toldBetween(text)).toEqual(wanted)
})

test.each([
  ['Not one Kenyan soldier has shelled a Ugandan village.', ['KEN > UGA ASSAULT denied']],
  [
    'It was said that Peru, a state that borders Chile, had shelled a Bolivian village.',
    ['PER > BOL ASSAULT happened'],
  ],
  ['Not one of the Kenyan soldiers has shelled a Ugandan village.', ['KEN > UGA ASSAULT denied']],
  ['Kenya has freed not one Somali sailor.', ['KEN > SOM RETREAT denied']],
  ['Not a single Chadian ship was seized by Niger.', ['NER > TCD COERCE denied']],
  ['Algeria planned to expel the French diplomats.', ['DZA > FRA SANCTION planned']],
])('leaves alone what only looks so: %s', (text, wanted) => {
  expect(toldBetween(text)).toEqual(wanted)
})
