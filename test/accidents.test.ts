import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // A crash, a collapse, a blaze.
  'Four Danes were killed in a plane crash in Fiji.',
  'The collapse of a bridge in Oran killed 43 people in Algeria.',
  'Six Slovak miners were killed by a methane blast.',
  'Twelve Nepali workers were killed after a crane fell on them in Kuwait.',
  'A Chilean jet crashed in Ecuador, killing 60 people on board.',
  'Fire kills four, injures dozens in Accra, Ghana market',
  // A sickness.
  'Cholera killed 30 people in Malawi last month.',
  'The virus has infected 90 people in Peru and killed two Fijian tourists.',
  // Beasts, and what is done to them.
  'Two Kenyan herders were killed by lions.',
  'Poachers killed three rhinos in Namibia.',
])('nobody did it to anybody: %s', (text) => {
  expect(doneBetween(text)).toEqual([])
})

test.each([
  ['Nine Togolese were killed when Malian jets bombed a market.', 'MLI > TGO-CVL ASSAULT'],
  ['Four Omani soldiers were killed when their helicopter was shot down by Yemeni jets.', '- > OMN ASSAULT'],
  ['Nine Fijians died in a stampede when Tongan police fired tear gas.', 'TON > FJI-CVL ASSAULT'],
  ['Machine-gun fire from Chad killed two Sudanese soldiers.', 'TCD > SDN ASSAULT'],
  ['Three Samoan policemen were killed in a bomb attack.', '- > WSM ASSAULT'],
  ['Mali killed nine Togolese when the ceasefire collapsed.', 'MLI > TGO-CVL ASSAULT'],
  ['The government fell after Mali killed nine Togolese.', 'MLI > TGO-CVL ASSAULT'],
  ['Latvian guards unleashed dogs on Iranian migrants.', 'LVA > IRN-REF ASSAULT'],
  ['Eleven people died in a fire after Serbian missiles hit a hotel in Kosovo.', 'SRB > XKX ASSAULT'],
])('what was done on purpose is told: %s', (text, claim) => {
  expect(doneBetween(text)).toContain(claim)
})
