import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Weather, wares, prices and works of art do nothing to anybody.
  'Brazilian coffee prices attacked a new high.',
  'Ash from the Chilean volcano grounded flights in Argentina.',
  'Argentine beef conquers the world.',
  'Turkish soap operas invaded Chile.',
  'The Russian cold seized Poland.',
  'Japanese snow trapped 40 Chinese drivers.',
  'Chinese prices hit Brazilian farmers.',
  'A train from Vienna hit a car near Graz.',
])('no thing does a deed of people: %s', (text) => {
  expect(doneBetween(text)).toEqual([])
})

test.each([
  ['Russian missiles struck Ukraine.', ['RUS > UKR ASSAULT']],
  ['Iranian weapons killed two Saudi soldiers.', ['IRN > SAU ASSAULT']],
  ["Peru's rice was seized by Chile.", ['CHL > PER COERCE']],
  ['The Kenyan wind farm closed its gates to Ugandan workers.', ['KEN > UGA-CVL COERCE']],
  ['Japanese sanctions hit a North Korean bank.', ['JPN > PRK-BUS SANCTION']],
  ['Kenyan soldiers seized Ugandan coffee.', ['KEN > UGA COERCE']],
])('weapons, measures and those who take things do: %s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
