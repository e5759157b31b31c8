import { expect, test } from 'vitest'
import { doneBetween, toldBetween } from './support/told.ts'

test.each([
  // The measure that one answers was laid on him who answers.
  ["In response to Ghana's tariffs, Togo banned Ghanaian cement.", ['GHA > TGO SANCTION', 'TGO > GHA SANCTION']],
  [
    'Estonia, in reply to Latvian sanctions, recalled its envoy to Latvia.',
    ['LVA > EST SANCTION', 'EST > LVA SANCTION'],
  ],
  ['Chile responded in kind to the Mexican tariffs.', ['MEX > CHL SANCTION']],
  // Whose it is may stand in the answer alone.
  [
    'Canada imposed duties on Peruvian copper in retaliation for a ban on its wheat.',
    ['CAN > PER SANCTION', 'PER > CAN SANCTION'],
  ],
  ['Bolivia hit back with a levy on Chilean fish.', ['BOL > CHL SANCTION']],
  // What was not laid on anybody yet was not done, nor does one answer one's own.
  ['In response to threatened tariffs, Peru met Chile.', ['CHL+PER > CHL+PER CONSULT']],
  ['In response to his own tariffs, the president of Peru met the president of Chile.', ['CHL+PER > CHL+PER CONSULT']],
  ['Ghana reacted calmly to the tariffs.', []],
])('what is answered: %s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test.each([
  // Who stops doing a thing for another ends it.
  ['Belarus stopped paying Russia for gas.', ['BLR > RUS SANCTION happened']],
  ['Turkmenistan ceased pumping gas to Iran.', ['TKM > IRN SANCTION happened']],
  ['Norway will stop lending money to Laos.', ['NOR > LAO SANCTION planned']],
  ['Malta stopped praising Libya.', ['MLT > LBY REJECT happened']],
  // Not who has not, nor who is told to.
  ['Peru urged Kenya to stop sending wheat to Chad.', ['PER > KEN REQUEST requested']],
])('what is stopped: %s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})
