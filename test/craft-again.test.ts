import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // A ship or a plane is of the state that the text told it to be of.
  ['Cyprus held a Lebanese tanker. The vessel was released on Friday.', ['CYP > LBN COERCE', 'CYP > LBN RETREAT']],
  ['Iran captured two Kuwaiti boats. Iran freed the boats on Monday.', ['IRN > KWT COERCE', 'IRN > KWT RETREAT']],
  [
    'A Turkish plane crossed into Greece. Greek jets intercepted the aircraft.',
    ['TUR > GRC MOBILIZE', 'GRC > TUR COERCE'],
  ],
  [
    'The Argentine navy chased a Chinese trawler. The ship rammed an Argentine patrol boat.',
    ['ARG > CHN COERCE', 'CHN > ARG ASSAULT'],
  ],
  // So are those aboard: of merchants, fishermen and travellers as its people.
  [
    'Ivory Coast detained a trawler from Guinea. The captain was fined.',
    ['CIV > GIN COERCE', 'CIV > GIN-CVL SANCTION'],
  ],
  [
    'Poland forced a Belarusian airliner to land. The pilot was arrested.',
    ['POL > BLR COERCE', 'POL > BLR-CVL COERCE'],
  ],
  // Fishermen sail in no patrol boat, and of ships of two states nobody knows which.
  ['A Tunisian patrol boat fired shots. The fishermen thanked Malta.', ['fishermen > MLT SUPPORT']],
  ['A Chinese ship rammed a Vietnamese boat. Ships towed the vessel to Peru.', ['CHN > VNM ASSAULT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
