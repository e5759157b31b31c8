import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who complains of what was done to his own people blames who did it.
  [
    'Colombia deported 30 Venezuelans. Caracas condemned the deportation of its citizens.',
    ['COL > VEN-CVL COERCE', 'VEN > COL ACCUSE'],
  ],
  [
    'Peru shot two Bolivian fishermen. La Paz protested against the killing of its fishermen.',
    ['PER > BOL-CVL ASSAULT', 'BOL > PER ACCUSE'],
  ],
  // Whom he accuses himself are his own.
  ['Chad thanked Togo. Peru accused its citizens of treason.', ['TCD > TGO SUPPORT', 'PER > PER-CVL ACCUSE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
