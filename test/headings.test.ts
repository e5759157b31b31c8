import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Headings leave out "be": who is bidden does not bid, and "by" tells who did it.
  ['Norway urged by Chad to resume aid', ['TCD > NOR REQUEST']],
  ['Border with Benin closed by Niger', ['NER > BEN COERCE']],
  ['Malian embassy attacked in Togo', ['- > MLI ASSAULT']],
  ['Kenya ordered to leave Somalia', []],
  ['Iran warned over attacks on Iraqi bases', []],
  ['Peru told to pay Chile damages', []],
  ['Chad urged to free Fijian envoys\n\nFiji urged Chad to free its envoys.', ['FJI > TCD REQUEST']],
  // What has an object behind it is done by its subject, and "by" tells a place too.
  ['Kenya urged Somalia to leave', ['KEN > SOM REQUEST']],
  ['Iran warned Oman over the raid', ['IRN > OMN THREATEN']],
  ['Mali attacked a Togolese embassy', ['MLI > TGO ASSAULT']],
  // Capitals throughout make no names of ordinary words, and no nouns of verbs.
  ['BRAZIL ARRESTS TWO CHILEAN SPIES', ['BRA > CHL COERCE']],
  ['TURKISH JETS BOMB KURDISH CAMP IN SYRIA', ['TUR > SYR ASSAULT']],
  ['SUDAN THANKS QATAR FOR FLOOD HELP', ['SDN > QAT SUPPORT']],
  ['US WARNS PERU OVER RAID ON CAMP', ['USA > PER THREATEN']],
  // No mark of a quotation makes a genitive of the name before it.
  ["Chad 'armed Sudanese rebels'", ['TCD > SDN-REB AID']],
  ['Kenya ‘bombed Somali village’', ['KEN > SOM ASSAULT']],
  ["Chile seizes Chad's 'spy ship' off port", ['CHL > TCD COERCE']],
  // Nor is "is" always there.
  ['Iran behind attack on Albania', ['IRN > ALB ASSAULT']],
  ['Kenya in talks with Somalia on border', ['KEN+SOM > KEN+SOM CONSULT']],
  ['Fijian premier in Tonga for talks', ['FJI > TON CONSULT']],
  ['Mali under pressure from Togo to close camp', ['TGO > MLI REQUEST']],
  // Of two states before a noun the first does it to the second, but for what they do together.
  ['US Yemen strikes condemned by Oman', ['USA > YEM ASSAULT', 'OMN > USA ACCUSE']],
  ['EU Mali sanctions extended', ['EU > MLI SANCTION']],
  ['Chad Sudan talks resume', ['SDN+TCD > SDN+TCD CONSULT']],
  ['Rain in Tonga after storm', []],
  ['Border talks in Oman', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
