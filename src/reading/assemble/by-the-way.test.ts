import { expect, test } from 'vitest'
import { done, STORY } from '../../../test/support/told.ts'

test.each([
  'Trade between Peru and Chile was worth four million dollars.',
  'The row between Togo and Ghana is in its fourth year.',
  'Kenya has yet to answer Uganda.',
  'The treaty between Togo and Ghana is kept in a drawer.',
  'Fishermen landed on the islands that Togo and Ghana claim.',
])('how things stand is no deed of a story: %s', (text) => {
  expect(done(text)).toHaveLength(1)
  expect(done(STORY + text)).toEqual([])
})

test.each([
  ['Peru defended the right of Chile to attack Bolivia.', 'PER SUPPORT CHL'],
  ['Togo sent four officers to Ghana to train the Ghanaian police.', 'TGO AID GHA'],
])('what someone may do, and what a deed is meant for, is no deed of its own: %s', (text, wanted) => {
  expect(done(text)).toHaveLength(2)
  expect(done(STORY + text)).toEqual([wanted])
})

test.each([
  ['The king of Tonga telephoned the president of Fiji to thank him.', 'TON SUPPORT FJI'],
  ['Kenyan soldiers crossed the river to attack Uganda.', 'KEN ASSAULT UGA'],
  ['Peru agreed to train the Chilean police.', 'PER AGREE CHL'],
  ['Kenya has yet to pay Uganda.', 'KEN REJECT UGA'],
  ['Peruvian officials said that Peru had made a secret agreement with Chile.', 'PER+CHL AGREE PER+CHL'],
])('what is a deed of its own is told: %s', (text, wanted) => {
  expect(done(STORY + text)).toContain(wanted)
})

test.each([
  'Peru withdrew a bill that would have allowed Chile to extradite bankers.',
  'The Fijian senate vetoed a bill that would have imposed sanctions on Mali.',
  'Togo spoke against a draft of the Americans that would have ordered Mali to pay Ghana.',
])('what a text that came to nothing lays down is done by nobody: %s', (text) => {
  expect(done(text).some((one) => /CHL (?:AGREE|COOPERATE)|MLI/.test(one))).toBe(true)
  expect(done(STORY + text).filter((one) => /CHL (?:AGREE|COOPERATE)|MLI/.test(one))).toEqual([])
})
