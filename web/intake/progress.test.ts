import { expect, test } from 'vitest'
import {
  leftWords,
  outcomeWords,
  type Sample,
  sampled,
  secondsLeft,
  shareDone,
  sizeWords,
  speedOf,
} from './progress.ts'

test('speed is that of the last seconds', () => {
  let samples: readonly Sample[] = []
  for (let second = 0; second <= 60; second++)
    samples = sampled(samples, { at: second * 1000, words: second < 30 ? 0 : (second - 30) * 500 })
  expect(speedOf(samples)).toBe(500)
  expect(samples.length).toBeLessThan(15)
})

test('nothing is said of speed before there is time to measure it', () => {
  expect(speedOf([])).toBe(null)
  expect(speedOf(sampled([{ at: 0, words: 0 }], { at: 100, words: 900 }))).toBe(null)
})

test('what is left follows from what is done', () => {
  const started = '2024-03-01T12:00:00.000Z'
  const now = Date.parse('2024-03-01T12:01:00.000Z')
  expect(secondsLeft({ started, done: 1e6, bytes: 4e6 }, now)).toBe(180)
  expect(secondsLeft({ started, done: 4e6, bytes: 4e6 }, now)).toBe(0)
  expect(secondsLeft({ started, done: 1e4, bytes: 4e6 }, now)).toBe(null)
  expect(secondsLeft({ started, done: 25, bytes: 100 }, now)).toBe(null)
  expect(secondsLeft({ started, done: 10, bytes: 0 }, now)).toBe(null)
  expect(shareDone({ done: 120, bytes: 100 })).toBe(1)
})

test.each([
  [5, 'less than a minute'],
  [70, 'about 1 minute'],
  [180, 'about 3 minutes'],
  [7000, 'about 2 hours'],
])('%d s is %s', (seconds, words) => expect(leftWords(seconds)).toBe(words))

test.each([
  [12, '12 B'],
  [1234, '1.2 kB'],
  [64_000_000, '64 MB'],
  [2_345_000_000, '2.3 GB'],
])('%d bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words))

test('only what occurred is told', () => {
  const none = { added: 0, unread: 0, known: 0, elsewhere: 0, bad: 0, skipped: 0 }
  expect(outcomeWords(none)).toEqual([])
  expect(outcomeWords({ ...none, added: 1200, bad: 1 })).toEqual(['1,200 added', '1 could not be read'])
})
