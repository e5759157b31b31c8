import { expect, test } from 'vitest'
import { done } from './support/told.ts'

test.each([
  // Where one is angry or glad, and at whose deed.
  ["There was outrage in Kenya over Somalia's levy.", ['KEN ACCUSE SOM']],
  ["There is disquiet in Oslo about Russia's ships.", ['NOR ACCUSE RUS']],
  ['There was relief in Warsaw at the American decision.', ['POL SUPPORT USA']],
  // To whose dismay a thing is done is dismayed at who does it.
  ["To Tokyo's dismay, Seoul cancelled the Chilean deal.", ['JPN ACCUSE KOR', 'KOR SANCTION CHL']],
  ['Peru sold Oman a ship, to the alarm of Qatar.', ['PER COOPERATE OMN', 'QAT ACCUSE PER']],
  // Who does not hide it says it.
  ['Kenya did not hide its anger at Uganda.', ['KEN ACCUSE UGA']],
  ["India could not conceal its delight at Bhutan's choice.", ['IND SUPPORT BTN']],
  ["Cuba made no secret of its dismay at Mexico's vote.", ['CUB ACCUSE MEX']],
  ['Kenya did not hide the letter from Uganda.', []],
  ['There was anger in Peru over the price of bread.', []],
  ['There is concern in Mali over the drought.', []],
  ['To the dismay of fans, Chile lost to Peru.', []],
  ["To the delight of the crowd, the Danish queen waved to Norway's king.", []],
  ['Gabon made no secret of its plan for a port near Benin.', []],
  // Where one met another is told by the way, and is no part of what was asked there.
  [
    "In talks with the Iranian president, Turkey's leader asked Oman for oil.",
    ['TUR+IRN CONSULT TUR+IRN', 'TUR REQUEST OMN'],
  ],
  [
    "At a meeting with Peru's foreign minister, his Chilean counterpart promised Bolivia more trade.",
    ['CHL+PER CONSULT CHL+PER', 'CHL AGREE BOL'],
  ],
  // What is rejected as a claim tells, as he says whose claim it is, what was done.
  [
    'Kenya dismissed a Somali charge that its troops had killed six Somali herders.',
    ['KEN REJECT SOM', 'SOM ACCUSE KEN', 'KEN ASSAULT SOM-CVL'],
  ],
])('%s', (text, claims) => {
  expect(done(text)).toEqual(claims)
})
