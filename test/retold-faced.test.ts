import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // What someone does a thing in spite of or in answer to was done to him, where its noun says by whom and not to whom.
  ['In spite of Chadian threats, Benin slept.', ['TCD > BEN THREATEN']],
  ['Despite a warning from Lima, Bolivia kept its port shut.', ['PER > BOL THREATEN']],
  ['After a decade of Kenyan sanctions, Uganda has learned to grow its own tea.', ['KEN > UGA SANCTION']],
  // So it was to him who stands up to it or gets away from it.
  ['Togo defied a Nigerian warning.', ['TGO > NGA REJECT', 'NGA > TGO THREATEN']],
  ['Fiji got round Tongan import curbs.', ['TON > FJI SANCTION']],
  ['Latvia responded to Belarusian threats by laying in salt.', ['BLR > LVA THREATEN']],
  // And what was said moved him to whom it was said.
  ['Libyan threats did not impress Malta.', ['LBY > MLT THREATEN']],
  ['Finnish criticism surprised Hungary.', ['FIN > HUN ACCUSE']],
  // Whoever else is told of as the other side is it.
  ['Despite Libyan threats against Niger, Malta kept its envoy in Tripoli.', ['LBY > NER THREATEN']],
  ['Despite Chadian demands that Togo free the editor, Benin kept quiet.', ['TCD > TGO REQUEST']],
  // What is one's own, what nobody threatened and what no state bears is faced by nobody.
  ["Despite his country's threats, the Chadian president slept well.", []],
  ['Despite no Kenyan warning, Uganda shut its schools.', []],
  ['Despite Kenyan threats, tea prices fell.', []],
  ['After the Kenyan elections, Uganda slept.', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
