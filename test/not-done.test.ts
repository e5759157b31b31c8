import { expect, test } from 'vitest'
import { toldBetween } from './support/told.ts'

test.each([
  // Words and phrases that deny as "not" and "never" do.
  ['Chad has hardly criticised Niger.', ['TCD > NER ACCUSE denied']],
  ['Oman scarcely helped Yemen.', ['OMN > YEM AID denied']],
  ['At no time did Chad attack Niger.', ['TCD > NER ASSAULT denied']],
  ['Oman has at no point shelled Yemen.', ['OMN > YEM ASSAULT denied']],
  ['Peru has by no means freed the Chilean sailors.', ['PER > CHL RETREAT denied']],
  ['In no way did Laos threaten Vietnam.', ['LAO > VNM THREATEN denied']],
  ['Nowhere did Togo attack Beninese troops.', ['TGO > BEN ASSAULT denied']],
  // What is refused so has been refused.
  ['Kenya will on no account recognise Kosovo.', ['KEN > XKX REJECT happened']],
  // What only looks like them denies nothing.
  ['At that time Chad attacked Niger.', ['TCD > NER ASSAULT happened']],
  ['In no time Chad expelled the Nigerien envoy.', ['TCD > NER SANCTION happened']],
  ['Chad attacked Niger for no reason.', ['TCD > NER ASSAULT happened']],
  ['Chad attacked Niger hardly a week after the truce.', ['TCD > NER ASSAULT happened']],
  [
    'Hardly had Chad attacked Niger when Mali thanked Togo.',
    ['TCD > NER ASSAULT happened', 'MLI > TGO SUPPORT happened'],
  ],
])('%s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})
