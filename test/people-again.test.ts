import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // People whom the text told of with their state are told of again by another noun, or only counted.
  [
    'Iran arrested three Swiss tourists. The three were released in May.',
    ['IRN > CHE-CVL COERCE', 'IRN > CHE-CVL RETREAT'],
  ],
  [
    'Jordan expelled four Libyan diplomats. The four left on Tuesday after the four had protested to Jordan.',
    ['JOR > LBY SANCTION', 'LBY > JOR ACCUSE'],
  ],
  [
    'Egypt arrested five Sudanese miners. The men were deported on Sunday.',
    ['EGY > SDN-CVL COERCE', 'EGY > SDN-CVL COERCE'],
  ],
  [
    'Chadian troops occupied a village in Niger. The soldiers shelled a Nigerien town.',
    ['TCD > NER COERCE', 'TCD > NER ASSAULT'],
  ],
  ['Kenya detained two Ukrainian pilots. The two pilots were freed.', ['KEN > UKR COERCE', 'KEN > UKR RETREAT']],
  [
    'Greece detained two Turkish soldiers. The two men asked Greece for asylum.',
    ['GRC > TUR COERCE', 'TUR > GRC REQUEST'],
  ],
  // Whose captives they were sentences them.
  [
    'Libya arrested six Bulgarian nurses. The women were sentenced to death.',
    ['LBY > BGR-CVL COERCE', 'LBY > BGR-CVL SANCTION'],
  ],
  // Those of several states, those who are told of with more, and others than were counted are nobody's.
  [
    'Two Tongans and two Fijians were arrested in Chile. The men were freed.',
    ['CHL > FJI-CVL+TON-CVL COERCE', 'CHL > men RETREAT'],
  ],
  ['Ghana arrested three Togolese. The four ministers smiled.', ['GHA > TGO-CVL COERCE']],
  // Soldiers without an article who do something are of the army that came; lawmakers and prosecutors are of the state in focus.
  [
    'Israeli troops entered a Syrian village. Residents said that soldiers had arrested two villagers.',
    ['ISR > SYR MOBILIZE', 'ISR > SYR-CVL COERCE'],
  ],
  [
    "Ethiopia's army attacked a town in Eritrea. Soldiers killed ten villagers.",
    ['ETH > ERI ASSAULT', 'ETH > ERI-CVL ASSAULT'],
  ],
  ['PARIS, May 2 - Prosecutors on Friday charged two Georgians with spying.', ['FRA > GEO-CVL ACCUSE']],
  // Of each of two states there is one government and one army; of pilots there are any two.
  [
    'Kenya urged Somalia and Ethiopia to talk. Both governments rejected the appeal.',
    ['KEN > ETH+SOM REQUEST', 'ETH+SOM > KEN REJECT'],
  ],
  [
    'Peru offered to mediate between Chile and Bolivia. The two armies attacked a Peruvian port.',
    ['PER > BOL+CHL AGREE', 'BOL+CHL > PER ASSAULT'],
  ],
  [
    'Egypt mediated between Israel and Hamas. The two sides exchanged prisoners.',
    ['EGY > ISR+hamas CONSULT', 'ISR+hamas > ISR+hamas RETREAT'],
  ],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
