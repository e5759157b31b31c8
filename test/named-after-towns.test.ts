import { expect, test } from 'vitest'
import { done, doneBetween } from './support/told.ts'

test.each([
  ['India left the Paris Agreement on Monday.', 'IND SANCTION -'],
  ['Ukraine rejected the Minsk agreements.', 'UKR REJECT -'],
  ['Fiji condemned the Munich Agreement.', 'FJI ACCUSE -'],
  ['Samoa withdrew from the Kyoto Protocol.', 'WSM SANCTION -'],
  ['Togo attacked the Lausanne Treaty.', 'TGO ACCUSE -'],
  ['Kenya criticised the Rome Statute.', 'KEN ACCUSE -'],
  ['Latvia praised the Washington Consensus.', ''],
  ['Malta joined the Oslo process.', ''],
])('what is named after the town where it was made is nothing of its state: %s', (text, claim) => {
  expect(done(text).join('\n')).toBe(claim)
})

test.each([
  ["Ukraine rejected Minsk's proposal.", 'UKR > BLR REJECT'],
  ['Fiji condemned the Munich court.', 'FJI > DEU ACCUSE'],
  ['Togo attacked the Swiss treaty.', 'TGO > CHE ACCUSE'],
  ['Poland left the Moscow agreement with Belarus.', 'POL > BLR SANCTION'],
])('whose it is, and who is party to it, is: %s', (text, claim) => {
  expect(doneBetween(text)).toContain(claim)
})
