import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who lives in a place is of the state in which the text told of one last.
  [
    'Chadian troops occupied a village in Niger. The soldiers arrested 20 residents.',
    ['TCD > NER COERCE', 'TCD > NER-CVL COERCE'],
  ],
  [
    'Israeli troops entered a Syrian village. They beat two residents.',
    ['ISR > SYR MOBILIZE', 'ISR > SYR-CVL ASSAULT'],
  ],
  [
    'Peru has sent blankets to a flooded town in Bolivia. Peru also gave the residents tents.',
    ['PER > BOL AID', 'PER > BOL-CVL AID'],
  ],
  // Of a place that is named they are of whatever state that lies in, and of places in two nobody knows which.
  [
    'Iranian planes bombed an Iraqi village. Iran also arrested residents of Sarmin.',
    ['IRN > IRQ ASSAULT', 'IRN > residents-of-sarmin COERCE'],
  ],
  [
    'Ghana sent troops to Togo and to Benin. The troops arrested villagers.',
    ['GHA > BEN+TGO MOBILIZE', 'GHA > villagers COERCE'],
  ],
  // The law of a port and an airport is that of the state in which they lie.
  ['A Danish ship was impounded in the port of Lagos.', ['NGA > DNK COERCE']],
  ['Two Swedes were held at the airport of Addis Ababa.', ['ETH > SWE-CVL COERCE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
