import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Whom a state sends, keeps or takes home are its own, where nothing else says whose they are.
  ['Kenya sent 400 soldiers to Haiti. Gangs attacked them on Friday.', ['KEN > HTI MOBILIZE', 'gangs > KEN ASSAULT']],
  ['Norway has 300 troops in Liberia. Rebels fired at the troops.', ['rebels > NOR ASSAULT']],
  ['Cuba dispatched doctors to Chad. Gunmen kidnapped them.', ['CUB > TCD AID', 'gunmen > CUB-CVL ASSAULT']],
  ['Engineers were sent to Togo by Benin. Togo arrested them.', ['BEN > TGO AID', 'TGO > BEN-CVL COERCE']],
  ['Peru asked Chile to send soldiers to Haiti. Gangs attacked them.', ['PER > CHL REQUEST', 'gangs > CHL ASSAULT']],
  [
    'The African Union sent troops to Somalia. Militants attacked the troops.',
    ['AU > SOM MOBILIZE', 'militants > AU ASSAULT'],
  ],
  // Not so those who are sent away, who are another's, or who were not sent.
  ['Latvia sent back refugees. Serbia arrested them.', ['LVA > refugees COERCE', 'SRB > refugees COERCE']],
  ['Peru sent help to soldiers in Chile. Bolivia attacked the soldiers.', ['PER > CHL AID', 'BOL > soldiers ASSAULT']],
  ['Kenya has prisoners from Uganda. The prisoners were beaten.', ['- > UGA-CVL ASSAULT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
