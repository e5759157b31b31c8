import { expect, test } from 'vitest'
import { done } from './support/told.ts'

test.each([
  'Fiji will meet Samoa in the final on Sunday.',
  'Ireland host Namibia in the first Test on Thursday.',
  'Chad fought back against Gabon in the second half.',
  'Latvia destroyed Estonia 5-0 in their opening match.',
  "Malta's captain praised the Cypriot goalkeeper.",
  "Nepal's bowlers attacked the Omani batsmen.",
  'The Bolivian coach accused the Peruvian players of diving.',
  'Tunisia attacked from the start of the semi-final, but the goalkeeper of Algeria was at his best. Their midfielder hit Algeria hard.',
])('teams and players at play do nothing to one another: %s', (text) => {
  expect(done(text)).toEqual([])
})

test.each([
  ['Kuwait refused to play Israel at the tournament.', 'KWT REJECT ISR'],
  ['Serbia attacked Croatia during the Olympics.', 'SRB ASSAULT HRV'],
  ['Chad attacked Gabon in the first half of 1990.', 'TCD ASSAULT GAB'],
  ['Egyptian police arrested two Algerian footballers.', 'EGY COERCE DZA-CVL'],
  ['Malian soldiers shot a Togolese footballer.', 'MLI ASSAULT TGO-CVL'],
  ["Togo's team was attacked by Angolan rebels after a match.", 'AGO-REB ASSAULT TGO'],
  ['Norway criticised Qatar over the treatment of workers at the stadiums.', 'NOR ACCUSE QAT'],
  ['The presidents of Fiji and Samoa met at the final.', 'FJI+WSM CONSULT'],
  ['India will host Nepal on Monday.', 'IND AGREE NPL'],
])('what is done about sport is told: %s', (text, claim) => {
  expect(done(text).join('\n')).toContain(claim)
})
