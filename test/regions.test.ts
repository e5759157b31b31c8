import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // By the region it lies in a state is told again: of two that are told of it is the one that lies there, whichever is named more.
  [
    'Morocco broke off relations with Grenada. The Caribbean state had recognised the Sahrawi republic.',
    ['MAR > GRD SANCTION', 'GRD > ESH SUPPORT'],
  ],
  ['Kenya accused Norway of spying. The Nordic country rejected the charge.', ['KEN > NOR ACCUSE', 'NOR > KEN REJECT']],
  [
    'Spain praised Bolivia. The landlocked South American country had freed two Spaniards.',
    ['ESP > BOL SUPPORT', 'BOL > ESP-CVL RETREAT'],
  ],
  [
    'China thanked Kiribati. The Pacific island nation had cut ties with Taiwan.',
    ['CHN > KIR SUPPORT', 'KIR > TWN SANCTION'],
  ],
  // What a state is by its constitution only some are.
  [
    'Iran and Qatar signed a deal. The emirate will lend Iran 3 billion dollars.',
    ['IRN+QAT > IRN+QAT SUPPORT', 'QAT > IRN AGREE'],
  ],
  // So a state is told again by its continent and what it is there, or as an island; a government or a leader as one from there.
  [
    "Nigeria expelled two Tongan envoys. Africa's most populous nation also arrested two Frenchmen.",
    ['NGA > TON SANCTION', 'NGA > FRA-CVL COERCE'],
  ],
  ['Malta thanked Chile. The Mediterranean island freed two Chileans.', ['MLT > CHL SUPPORT', 'MLT > CHL-CVL RETREAT']],
  ['Chile thanked Fiji. The island freed two Chileans.', ['CHL > FJI SUPPORT', 'FJI > CHL-CVL RETREAT']],
  ['Chile thanked Qatar. The Gulf monarchy freed two Chileans.', ['CHL > QAT SUPPORT', 'QAT > CHL-CVL RETREAT']],
  [
    'Chile thanked Latvia. The Baltic leader met the president of Peru.',
    ['CHL > LVA SUPPORT', 'LVA+PER > LVA+PER CONSULT'],
  ],
  // Islands that are no states are none of them.
  ['Chile thanked Fiji. Soldiers landed on the island of Pag. The island freed two Chileans.', ['CHL > FJI SUPPORT']],
  // A heading needs no article, and may name a state of which the text tells later.
  ['Baltic state expels Tongan envoy\n\nChile thanked Latvia.', ['LVA > TON SANCTION', 'CHL > LVA SUPPORT']],
  ['The Southern African bloc urged Rwanda to withdraw.', ['SADC > RWA REQUEST']],
  // Where two lie there and neither is in focus, or none, nobody is meant.
  ['Chile thanked Ghana and Togo. The West African country had freed two Chileans.', ['CHL > GHA+TGO SUPPORT']],
  ['Chile thanked Ghana. The Baltic state had freed two Chileans.', ['CHL > GHA SUPPORT']],
  // The Americas are not the United States, nor the north of Africa one of two Koreas.
  ['Central American migrants were deported by Mexico.', ['MEX > central-american-migrants COERCE']],
  [
    'The North African country freed two Chileans after Chile thanked Tunisia.',
    ['TUN > CHL-CVL RETREAT', 'CHL > TUN SUPPORT'],
  ],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
