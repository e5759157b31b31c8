import { expect, test } from 'vitest'
import { storyOfTwo } from './support/story-of-two.ts'
import { doneBetween } from './support/told.ts'

test.each([
  // What is said or done to nobody who is known tells of no relation.
  ['Kenya and Chad met. The Kenyan president dismissed the matter as trifling.', '- REJECT'],
  ['Kenya and Chad met. Kenya closed three schools.', '- COERCE'],
  ['Chile asked to be understood.', '- REQUEST'],
])('a story tells nothing of what is done to nobody: %s', (text, end) => {
  const [whom, type] = end.split(' ')
  expect(doneBetween(storyOfTwo(text)).filter((claim) => claim.endsWith(`> ${whom} ${type}`))).toEqual([])
})

test.each([
  ['Kenya urged the developed countries to pay. Chad praised Kenya.', 'KEN > - REQUEST'],
  ['Kenya called on other governments to help. Chad praised Kenya.', 'KEN > - REQUEST'],
])('a story tells of those who are meant though nobody is named: %s', (text, claim) => {
  expect(doneBetween(storyOfTwo(text))).toContain(claim)
})

test.each([
  // What lawmakers and parties say of what is not named is said at home.
  'Chile quarrelled with Peru over the border. Peru expelled two Chileans. A Chilean senator called for longer jail terms for poachers.',
  'Chile quarrelled with Peru over the border. Peru expelled two Chileans. A Chilean senator called for a public inquiry.',
])('a lawmaker who names no other state speaks of none: %s', (text) => {
  expect(doneBetween(storyOfTwo(text))).not.toContain('CHL > PER REQUEST')
})

test.each([
  [
    'Chile quarrelled with Peru over the border. A Chilean senator urged Peru to withdraw its troops.',
    'CHL > PER REQUEST',
  ],
  [
    'Chile quarrelled with Peru over the border. Peru expelled two Chileans. The Chilean government demanded an apology.',
    'CHL > PER REQUEST',
  ],
])('whom a lawmaker names, and whom a government means, is told: %s', (text, claim) => {
  expect(doneBetween(storyOfTwo(text))).toContain(claim)
})
