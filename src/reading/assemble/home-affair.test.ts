import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'

const STORY = 'Peru lent Fiji a ship. Fiji thanked Peru, and Peru praised Fiji. '

test.each([
  ['Fijian Prime Minister Ana Vea attacked the impeachment inquiry as nonsense.', 'FJI ACCUSE PER'],
  ['The Fijian senate criticised the budget.', 'FJI ACCUSE PER'],
  ["Fijian Prime Minister Ana Vea dismissed the nurses' demands.", 'FJI REJECT PER'],
])('what a state has with itself is asked of no other state: %s', (text, claim) => {
  expect(done(STORY + text)).not.toContain(claim)
})

test('another state is, where its own affair is named as its own', () => {
  expect(done(`${STORY}The Fijian senate criticised Peru's budget.`)).toContain('FJI ACCUSE PER')
})
