import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Whom an attack struck down the next sentence tells, by the attack's own name or with nobody named.
  ['Sudan shelled a Chadian market. The shelling killed nine.', ['SDN > TCD ASSAULT', 'SDN > TCD ASSAULT']],
  ['Russia fired missiles at Odesa. The attack left 12 dead.', ['RUS > UKR ASSAULT', 'RUS > UKR ASSAULT']],
  ['Saudi Arabia bombed Sanaa. The raid claimed 30 lives.', ['SAU > YEM ASSAULT', 'SAU > YEM ASSAULT']],
  ['Turkish jets bombed a village in Iraq. Nine people died.', ['TUR > IRQ ASSAULT', 'TUR > IRQ ASSAULT']],
  [
    'Eritrean troops raided an Ethiopian town. Dozens were killed and hundreds fled.',
    ['ERI > ETH ASSAULT', 'ERI > ETH ASSAULT'],
  ],
  [
    'Israel struck Nabatieh, Lebanon. At least four were killed, the ministry said.',
    ['ISR > LBN ASSAULT', 'ISR > LBN ASSAULT'],
  ],
  // What nobody suffered, what something else brought about, what may be, and what no attack went before.
  ['Kenya bombed a Somali camp. No one was hurt.', ['KEN > SOM ASSAULT']],
  ['Kenya bombed a Somali camp. Nine people died in floods near Nairobi.', ['KEN > SOM ASSAULT']],
  ['Kenya bombed a Somali camp. Three Kenyan soldiers were killed when their lorry overturned.', ['KEN > SOM ASSAULT']],
  ['Kenya bombed a Somali camp. Dozens could be killed if it goes on.', ['KEN > SOM ASSAULT']],
  ['Kenya accused Somalia of the raid. Nine people died.', ['KEN > SOM ACCUSE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
