import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // What is done to a thing that was told of before is done by who did that, to the same.
  ['Kenya banned Chadian milk in May. The ban was lifted in June.', ['KEN > TCD SANCTION', 'KEN > TCD CONCEDE']],
  [
    'Kenya closed its border with Somalia. The border was reopened a year later.',
    ['KEN > SOM COERCE', 'KEN > SOM CONCEDE'],
  ],
  ['Turkey seized two Greek boats. The boats were returned a week later.', ['TUR > GRC COERCE', 'TUR > GRC RETREAT']],
  ['Qatar suspended aid to Lebanon. The aid was restored last month.', ['QAT > LBN SANCTION', 'QAT > LBN AID']],
  // By another word for a penalty it is the same one, and so it is by a pronoun.
  [
    'Iran imposed tariffs on Chilean copper. The sanctions were dropped in June.',
    ['IRN > CHL SANCTION', 'IRN > CHL CONCEDE'],
  ],
  ['Iran seized a Chilean tanker. The ship was released in April.', ['IRN > CHL COERCE', 'IRN > CHL RETREAT']],
  ['Oman froze Yemeni accounts and later unfroze them.', ['OMN > YEM SANCTION', 'OMN > YEM RETREAT']],
  ['Togo detained two Ghanaian sailors and freed them a week later.', ['TGO > GHA COERCE', 'TGO > GHA RETREAT']],
  // Another's border, boats or ban are not those.
  ['Kenya closed its border with Somalia. The border with Uganda was reopened.', ['KEN > SOM COERCE']],
  ['Peru seized two Chilean boats. The boats of Fiji were returned.', ['PER > CHL COERCE']],
  ['Turkey froze aid to Chad. The crossing in the hills, closed since May, is high.', ['TUR > TCD SANCTION']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
