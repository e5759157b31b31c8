import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Where all the states of a region are told of, each of them is meant.
  ['The Baltic states expelled four Russian diplomats.', ['EST+LTU+LVA > RUS SANCTION']],
  ['Canada thanked the three Baltic republics.', ['CAN > EST+LTU+LVA SUPPORT']],
  ['The Baltics thanked Canada.', ['EST+LTU+LVA > CAN SUPPORT']],
  ['The Nordic countries condemned Belarus.', ['DNK+FIN+ISL+NOR+SWE > BLR ACCUSE']],
  ['The Benelux countries thanked Morocco.', ['BEL+LUX+NLD > MAR SUPPORT']],
  // So are two states of one name.
  ['Both Sudans accused Egypt of theft.', ['SDN+SSD > EGY ACCUSE']],
  ['The two Koreas held talks.', ['KOR+PRK > KOR+PRK CONSULT']],
  // Their leaders are those of each.
  ['Finland hosted the leaders of the Baltic states.', ['FIN > EST+LTU+LVA CONSULT']],
  ['The Nordic foreign ministers condemned Belarus.', ['DNK+FIN+ISL+NOR+SWE > BLR ACCUSE']],
  // Of fewer than all, those of whom the story told.
  [
    'Chile thanked Ghana and Togo. Both West African states had freed two Chileans.',
    ['CHL > GHA+TGO SUPPORT', 'GHA+TGO > CHL-CVL RETREAT'],
  ],
  [
    'Turkey blocked the bids of Sweden and Finland. The two Nordic countries thanked Spain.',
    ['TUR > FIN+SWE REJECT', 'FIN+SWE > ESP SUPPORT'],
  ],
  // Some of them are none in particular, and so are all of a region that has no fixed few.
  ['Baltic states thanked Canada.', ['baltic-states > CAN SUPPORT']],
  ['The Balkan countries thanked Canada.', []],
  ['Russia sent troops to the Caucasus.', ['RUS > - MOBILIZE']],
  ['Two Nordic countries thanked Canada.', ['nordic-countries > CAN SUPPORT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
