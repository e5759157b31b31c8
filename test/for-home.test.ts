import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

/** A story of two states that have to do with one another. */
const story = (text: string) =>
  `Peru and Chile signed a pact. Chile thanked Peru. ${text}${' Peru is large, and Chile is long.'.repeat(15)}`

test.each([
  "Chile's senate approved a new constitution.",
  'The Chilean government banned plastic bags.',
  'The Chilean army seized power in May.',
  'The Chilean president promised a referendum on the railway.',
  'The Chilean government introduced a tax on tobacco.',
])('what is done at home is done to no other state of the story: %s', (text) => {
  expect(doneBetween(story(text))).toEqual(['CHL+PER > CHL+PER SUPPORT', 'CHL > PER SUPPORT'])
})

test.each([
  ['Then the Chilean president closed the border.', 'CHL > PER COERCE'],
  ["Chile rejected Peru's referendum.", 'CHL > PER REJECT'],
  ['Chile closed a Peruvian school.', 'CHL > PER SANCTION'],
  ['The Chilean minister dismissed the claims of the Peruvian minister.', 'CHL > PER REJECT'],
])('the other state is meant where a thing is its own, or lies between both: %s', (text, claim) => {
  expect(doneBetween(story(text))).toContain(claim)
})
