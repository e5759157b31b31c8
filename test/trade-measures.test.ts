import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who takes back or softens what he laid on another's goods yields, whatever verb says so.
  ['Jordan revoked its tariffs on Moldovan honey.', ['JOR > MDA CONCEDE']],
  ['The embargo on Belize was phased out by Panama.', ['PAN > BLZ CONCEDE']],
  ['Tunisia withdrew its curbs on Gambian fish.', ['TUN > GMB CONCEDE']],
  ['Botswana trimmed import duties on Namibian leather.', ['BWA > NAM CONCEDE']],
  ['Uruguay scrapped its import tax on Paraguayan maize.', ['URY > PRY CONCEDE']],
  // Who keeps it, brings it back or makes more of it lays it on him.
  ['Benin kept import duties on Nigerian cement.', ['BEN > NGA SANCTION']],
  ['Georgia reinstated a ban on Armenian peaches.', ['GEO > ARM SANCTION']],
  ['Finland brought in tariffs on Estonian glass.', ['FIN > EST SANCTION']],
  ['Senegal imposed restrictions on Guinean timber.', ['SEN > GIN SANCTION']],
  ['Rwanda imposed curbs on Burundian imports.', ['RWA > BDI SANCTION']],
  // What is traded may be forbidden and allowed in other words too.
  ['Belize outlawed imports of rice from Guyana.', ['BLZ > GUY SANCTION']],
  ['Niger forbade exports of cattle to Mali.', ['NER > MLI SANCTION']],
  ['Suriname allowed imports of fish from Guyana.', ['SUR > GUY CONCEDE']],
  ['Croatia unblocked deliveries of fuel to Montenegro.', ['HRV > MNE CONCEDE']],
  // None of it is laid on another where nobody else is told of, or lies in a word that says something else.
  ['Storms disrupted flights to Peru.', []],
  ['Laos interrupted the speech of the Thai minister.', []],
  ['Kenya does not allow the sale of alcohol.', []],
  ['Norway restored a painting to Peru.', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
