import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // One person's offices follow one another: he acts for whom he serves in the text's year, or served last before it.
  ['Christine Lagarde praised Kenya.', '2009-06-01', ['FRA > KEN SUPPORT']],
  ['Christine Lagarde praised Kenya.', '2014-06-01', ['IMF > KEN SUPPORT']],
  ['Christine Lagarde praised Kenya.', '2021-06-01', ['EU > KEN SUPPORT']],
  ['Mark Rutte thanked Peru.', '2018-06-01', ['NLD > PER SUPPORT']],
  ['Mark Rutte thanked Peru.', '2025-06-01', ['NATO > PER SUPPORT']],
  ['Joe Biden praised Kenya.', '2012-06-01', ['USA > KEN SUPPORT']],
  ['Democratic nominee Joe Biden praised Kenya.', '2020-09-01', ['USA-OPP > KEN SUPPORT']],
  // Many leave the article out of a surname.
  ['Mr. Sisi condemned Turkey.', '2016-06-01', ['EGY > TUR ACCUSE']],
  ['Bashir thanked Peru.', '2007-06-01', ['SDN > PER SUPPORT']],
  // Who led a state long ago is known by his surname in a text that names it, unless somebody else of note has had that name since.
  ['Reagan accused Libya of murder. Libya thanked the United States.', '2016-06-01', ['USA > LBY ACCUSE']],
  ['Reagan accused Libya of murder.', '2016-06-01', ['reagan > LBY ACCUSE']],
])('whom the holder of an office acts for: %s (%s)', (text, date, wanted) => {
  expect(doneBetween(text, date).slice(0, 1)).toEqual(wanted)
})
