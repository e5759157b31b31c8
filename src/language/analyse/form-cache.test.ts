import { expect, test } from 'vitest'
import { FormCache } from './form-cache.ts'

test('keeps the forms asked for of late and gives the places of others out anew', () => {
  const cache = new FormCache([10, 20, 30, 40])
  const place = cache.add('war')
  cache.add('and')
  expect(cache.get('war')).toBe(place)
  cache.add('peace')
  expect(cache.get('war')).toBe(place)
  cache.add('of')
  cache.add('Mali')
  expect(cache.get('and')).toBeUndefined()
})

test('no two forms that are kept share a place', () => {
  const cache = new FormCache(Array.from({ length: 8 }, (_, i) => i))
  for (let round = 0; round < 200; round++) {
    const form = `w${(round * 7) % 13}`
    if (cache.get(form) === undefined) cache.add(form)
    const kept = Array.from({ length: 13 }, (_, i) => `w${i}`).flatMap((known) => cache.get(known) ?? [])
    expect(new Set(kept).size).toBe(kept.length)
    expect(kept.length).toBeGreaterThan(0)
  }
})
