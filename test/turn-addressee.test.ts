import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // "You" in a quotation is whom the words beside it say it is told.
  ['"Your soldiers have shelled our village," Niger\'s president told the Malian ambassador.', ['MLI > NER ASSAULT']],
  ['"We reject your plan," Togo said in a letter to Ghana.', ['TGO > GHA REJECT']],
  ['"We will never attack you," Iran\'s president told Oman\'s sultan.', ['IRN > OMN ASSAULT']],
  // A quotation that goes on is by who spoke before, to whom he spoke before.
  ['"We are angry," Peru\'s foreign minister said. "We condemn Chile."', ['PER > CHL ACCUSE']],
  [
    '"We thank you," Peru\'s president said to Chile\'s minister. "You have freed our pilots."',
    ['PER > CHL SUPPORT', 'CHL > PER RETREAT'],
  ],
  // Not where another speaks, or others stand between.
  ['"We are angry," Peru\'s minister said. "We condemn Chile," Bolivia\'s minister said.', ['BOL > CHL ACCUSE']],
  ['"We are angry," Peru\'s minister said. Chile\'s minister was calm. "We condemn Bolivia."', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
