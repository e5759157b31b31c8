import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Whose people they are, the body tells that their phrase names.
  ["Chad's cabinet met on Monday. Members of the cabinet criticised Peru.", ['TCD > PER ACCUSE']],
  ["Chad's cabinet met on Monday. Cabinet members criticised Peru.", ['TCD > PER ACCUSE']],
  ["Fiji's supreme court met. Judges of the court condemned Peru.", ['FJI > PER ACCUSE']],
  ["Chad's ruling party met on Monday. Members of the party criticised Peru.", ['TCD-PTY > PER ACCUSE']],
  // So does one that the text has told of where they sit.
  ["Togo's senate met on Monday. Several senators criticised Peru.", ['TGO > PER ACCUSE']],
  // Of no state are those of whom no one body was told, or who are against it.
  [
    "The senates of Togo and Fiji met. Togo's senate and Fiji's senate rose. Several senators criticised Peru.",
    ['several-senators > PER ACCUSE'],
  ],
  ["Chad's cabinet met on Monday. Victims of the cabinet criticised Peru.", ['victims-of-the-cabinet > PER ACCUSE']],
  // Those of the opposition are not the state, whatever their seats.
  ['Opposition senators in Chad criticised Peru.', ['TCD-OPP > PER ACCUSE']],
  ["Chad's opposition MPs criticised Peru.", ['TCD-OPP > PER ACCUSE']],
])('people are of the body that the text tells: %s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test.each([
  [
    "Chad's army spokesman Ali Deby said on Tuesday in Niger that it had killed six Malian soldiers.",
    ['TCD > MLI ASSAULT'],
  ],
  ['Speaking in Niger, Boko Haram spokesman Abu Qaqa said it had attacked Chad.', ['boko-haram > TCD ASSAULT']],
  ['EU foreign policy chief Ana Soto, speaking in Kenya, said it would lift sanctions on Chad.', ['EU > TCD CONCEDE']],
])('of "it" in what a spokesman says he speaks, and not the place where he does: %s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
