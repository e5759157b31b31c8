import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // What a state's own courts do with its offices and firms, or with nobody, is no relation.
  ["Iceland's supreme court rejected an appeal by the former minister.", []],
  ['The Ghanaian constitutional court annulled the tax.', []],
  ['The Fijian supreme court ordered the government to reopen the port.', []],
  ['An appeals court in Bolivia upheld the sentence of the former governor.', []],
  ['A Danish judge blocked the bridge.', []],
  ["Samoa's public prosecutor charged the banker with theft.", []],
  // What they do with others is, and with opponents and reporters.
  ['A Chilean court ordered the Fijian government to pay.', ['CHL > FJI SANCTION']],
  ['A Maltese judge indicted a former president of Togo.', ['MLT > TGO-CVL ACCUSE']],
  ['The Kenyan supreme court freed two Samoans.', ['KEN > WSM-CVL RETREAT']],
  ['A court in Eritrea jailed a blogger.', ['ERI > ERI-MED COERCE']],
  ['A court in Gabon jailed five opposition activists.', ['GAB > GAB-OPP COERCE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
