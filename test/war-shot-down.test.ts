import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Whose a weapon is that is shot down tells who launched it; who shot it down is at whom it was launched.
  [
    'Peru launched 88 drones at Chile overnight. The air force said it had shot down 61 of them.',
    ['PER > CHL ASSAULT', 'CHL > PER ASSAULT'],
  ],
  ['Togo fired 40 missiles at Benin. Air defences intercepted 25.', ['TGO > BEN ASSAULT', 'BEN > TGO COERCE']],
  [
    'Oman launched a wave of drones at Yemen on Friday. Most of them were intercepted.',
    ['OMN > YEM ASSAULT', 'YEM > OMN COERCE'],
  ],
  ['Peru attacked Chile with 20 drones. All but two were destroyed.', ['PER > CHL ASSAULT', 'CHL > PER ASSAULT']],
  [
    'Mali fired ten ballistic missiles at Niger, most of which were shot down.',
    ['MLI > NER ASSAULT', 'NER > MLI ASSAULT'],
  ],
  // So do the words at it.
  ['Kenya said it downed 41 of 56 drones launched by Uganda.', ['KEN > UGA ASSAULT', 'UGA > KEN ASSAULT']],
  ['Kenya intercepted a drone launched from Uganda.', ['KEN > UGA COERCE']],
  // Over whose land it was, else who says so.
  ['A Malian drone was shot down over Niger.', ['NER > MLI ASSAULT']],
  ['The Togolese army said a missile fired from Benin had been intercepted.', ['TGO > BEN COERCE']],
  // Houses are not shot down, nor are plans.
  ['Peru fired rockets at Chile. The plan was shot down in parliament.', ['PER > CHL ASSAULT']],
  ['Togo launched drones at Benin. Two houses were destroyed.', ['TGO > BEN ASSAULT']],
  // Who gives weapons does nothing with them.
  ['Germany gave Peru 20 missiles, which have killed 40 people.', ['DEU > PER AID']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
