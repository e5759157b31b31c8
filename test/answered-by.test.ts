import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // The deed by which one answers is the answer, told once; it is done to him who is answered.
  ['Peru retaliated by expelling two Chilean diplomats.', ['PER > CHL SANCTION']],
  ['Togo hit back by recalling its ambassador from Benin.', ['TGO > BEN SANCTION']],
  ['Chile retaliated against Peru, closing its border.', ['CHL > PER COERCE']],
  // Two deeds are two.
  ['Peru struck Chilean posts, killing six Bolivian soldiers.', ['PER > CHL ASSAULT', 'PER > BOL ASSAULT']],
  [
    'Chile retaliated against Peru with tariffs after expelling two Peruvian envoys.',
    ['CHL > PER SANCTION', 'CHL > PER SANCTION'],
  ],
])('tells an answer by the deed: %s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
