import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // "Both" is who acts, also where a parser takes it for an adverb.
  [
    'Kenya offered to mediate between Sudan and Egypt. Both rejected the offer.',
    ['KEN > EGY+SDN AGREE', 'EGY+SDN > KEN REJECT'],
  ],
  [
    'Mali and Niger left ECOWAS. Both expelled the French ambassador.',
    ['MLI+NER > ECOWAS SANCTION', 'MLI+NER > FRA SANCTION'],
  ],
  // "Both", "the two" are those whom the sentence before has as its subject, whomever it tells of besides.
  [
    'Chad and Niger expelled Syrian envoys. The two praised Israel.',
    ['NER+TCD > SYR SANCTION', 'NER+TCD > ISR SUPPORT'],
  ],
  // As many as are counted were told of together; "each" does to the other what he does.
  [
    'Peru, Chile and Bolivia met in Lima. All three condemned Cuba.',
    ['BOL+CHL+PER > BOL+CHL+PER CONSULT', 'BOL+CHL+PER > CUB ACCUSE'],
  ],
  [
    'Kenya, Uganda and Rwanda met in Kigali. All three nations offered aid to Burundi.',
    ['KEN+RWA+UGA > KEN+RWA+UGA CONSULT', 'KEN+RWA+UGA > BDI AGREE'],
  ],
  [
    'Kenya, Uganda and Rwanda met in Kigali. All four nations offered aid to Burundi.',
    ['KEN+RWA+UGA > KEN+RWA+UGA CONSULT'],
  ],
  ['India and China fought. Each blamed the other.', ['CHN+IND > CHN+IND ASSAULT', 'CHN+IND > CHN+IND ACCUSE']],
  // Not so where a noun follows, another subject stands, or others are counted.
  ['Chile and Peru met. Both Bolivian ministers criticised Cuba.', ['CHL+PER > CHL+PER CONSULT', 'BOL > CUB ACCUSE']],
  ['Kenya both praised and criticised Uganda.', ['KEN > UGA SUPPORT', 'KEN > UGA ACCUSE']],
  [
    'Chile and Peru met. Each of the Cuban ministers condemned Haiti.',
    ['CHL+PER > CHL+PER CONSULT', 'CUB > HTI ACCUSE'],
  ],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
