import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who is "there", or does something where another went, is of the state in which the place lies that was told of last.
  [
    'Italy sent its coast guard to Malta. The government there had asked for help.',
    ['ITA > MLT MOBILIZE', 'MLT > ITA REQUEST'],
  ],
  [
    'Nigeria recalled its envoy from Pretoria. The government there regretted the step.',
    ['NGA > ZAF SANCTION', 'ZAF > NGA ACCUSE'],
  ],
  ['A firm from Iceland works in Namibia. Prosecutors there have charged it with bribery.', ['NAM > ISL-BUS ACCUSE']],
  ['A Briton flew to Harare, but the president there thanked Chile.', ['ZWE > CHL SUPPORT']],
  [
    'Austria gave money to Georgia, and the opposition there criticised Vienna.',
    ['AUT > GEO AID', 'GEO-OPP > AUT ACCUSE'],
  ],
  // "The latter country" is the last of two, and so is "the latter government".
  ['Uganda sued Kenya in The Hague. The latter country rejected the suit.', ['UGA > KEN ACCUSE', 'KEN > UGA REJECT']],
  ['Mali and Niger opened a road; the latter government expelled a French envoy.', ['NER > FRA SANCTION']],
  // Envoys and soldiers are often where they are for another; a former government is no first of two.
  [
    'Sudan opened an embassy in Cairo. A diplomat there thanked Chile.',
    ['SDN > EGY SUPPORT', 'diplomat > CHL SUPPORT'],
  ],
  [
    'Peru and Chile met. The former government thanked Bolivia.',
    ['CHL+PER > CHL+PER CONSULT', 'former-government > BOL SUPPORT'],
  ],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
