import { expect, test } from 'vitest'
import { intervalWords, kappaWords, shareWords } from './share-words.ts'

test('of few claims nothing is said but how many there are', () => {
  expect(shareWords({ share: 1, of: 9 })).toBe('too few to say')
  expect(intervalWords({ low: 0.7, high: 1, of: 9 })).toBe('')
  expect(shareWords({ share: null, of: 0 })).toBe('too few to say')
  expect(shareWords({ share: 0.944, of: 10 })).toBe('94 %')
  expect(intervalWords({ low: 0.831, high: 0.983, of: 10 })).toBe('83 to 98 %')
})

test('kappa is put in words', () => {
  expect([-0.1, 0.2, 0.21, 0.6, 0.61, 0.81].map(kappaWords)).toEqual([
    ...['less than by chance', 'slight', 'fair', 'moderate', 'substantial', 'almost perfect'],
  ])
})
