import { expect, test } from 'vitest'
import { done, doneBetween } from '../../../test/support/told.ts'

test.each([
  ['The Biden administration eased restrictions on Peru.', 'USA CONCEDE PER'],
  ['The Putin government banned imports from Peru.', 'RUS SANCTION PER'],
])('a government is of the state of him by whose name it is called: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('a government that is called by no known name is of no state', () => {
  expect(done('The Quizzaldo administration eased restrictions on Peru.').some((one) => /^[A-Z]{3} /.test(one))).toBe(
    false,
  )
})

test.each([
  ['The Heads of State of Kenya, Uganda and Rwanda signed a treaty.', 'KEN+RWA+UGA > KEN+RWA+UGA SUPPORT'],
  ['The Ministers of Foreign Affairs of Peru and Chile met in Oslo.', 'CHL+PER > CHL+PER CONSULT'],
  ['The commanders of the armies of Chad and Niger met.', 'NER+TCD > NER+TCD CONSULT'],
])('the officers of several are of all of them, whatever body they head: %s', (text, claim) => {
  expect(doneBetween(text)).toEqual([claim])
})

test.each([
  ['Secretary Quizzaldo will travel to Nepal, India and Chad.', 'quizzaldo > IND+NPL+TCD AGREE'],
  ["Her Majesty's Government expelled two Chilean diplomats.", 'GBR > CHL SANCTION'],
])('nobody is of a state to which he goes, and a crown has its government: %s', (text, claim) => {
  expect(doneBetween(text)).toEqual([claim])
})

test('"Jr." is no surname', () => {
  expect(doneBetween('Kenya thanked Jr. for the help of Chad.').join()).not.toContain('PHL')
})
