import { expect, test } from 'vitest'
import { told } from '../../../../test/support/told.ts'

const MET = 'Peru and Fiji held talks in Lima on Monday.'

test.each([
  ['A second round is planned for June.', 'PER+FJI AGREE PER+FJI planned'],
  ['Officials said the meeting in June would go ahead.', 'PER+FJI AGREE PER+FJI planned'],
  ['The talks resumed on Tuesday.', 'PER+FJI CONSULT PER+FJI happened'],
  ['Negotiations are continuing.', 'PER+FJI CONSULT PER+FJI ongoing'],
])('talks that are nobody else’s are those told of before: %s', (text, claim) => {
  expect(told(`${MET} ${text}`)).toContain(claim)
})

test.each([
  'A council meeting is planned for May.',
  'The next meeting of the Togolese cabinet will be held in June.',
  'A meeting takes time.',
  'No talks are planned.',
])('other meetings are not: %s', (text) => {
  const theirs = told(`${MET} ${text}`).filter((claim) => claim.startsWith('PER+FJI'))
  expect(theirs).toEqual(['PER+FJI CONSULT PER+FJI happened'])
})

test.each([
  ['After two days of talks with Peru, Fiji gave way.', 'FJI+PER CONSULT FJI+PER happened'],
  ['The Fijian minister praised Chad during a visit to Peru.', 'FJI CONSULT PER happened'],
])('who does something after talks had them: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
