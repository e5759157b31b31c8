import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // People whom only their state names are driven back, sent home and brought to safety as migrants are.
  ['Estonian guards pushed back 40 Syrians at the border.', ['EST > SYR-CVL COERCE']],
  ['A group of Somalis was forcibly returned by Kuwait.', ['KWT > SOM-CVL COERCE']],
  ['Gabon sent home 200 Togolese.', ['GAB > TGO-CVL COERCE']],
  ['Cuban boats carried 15 Haitians to safety.', ['CUB > HTI-CVL AID']],
  // An envoy is turned out.
  ['Gabon sent home the Togolese ambassador.', ['GAB > TGO SANCTION']],
  // A state that calls its own people out of another turns from it; advice to travellers is nobody's affair.
  ['Malta told its citizens to leave Guinea.', ['MLT > GIN SANCTION']],
  ['Malta told its citizens not to travel to Guinea.', []],
  ['Malta evacuated 300 citizens from Guinea.', []],
  ['Malta evacuated Fijian citizens from Guinea.', ['MLT > FJI-CVL AID']],
  // More and fewer of another's people are let in.
  ['Malta doubled the quota of Fijian students.', ['MLT > FJI-EDU CONCEDE']],
  ['Malta halved the quota of Fijian nurses.', ['MLT > FJI-CVL SANCTION']],
  ['Malta opened its hospitals to Fijian patients.', ['MLT > FJI-CVL CONCEDE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
