import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodsBetween } from '../../src/record/ask/period.ts'
import { between, daysOfSpan, moved, placeAt, placeByKey, spanOf } from './brush.ts'

const QUARTERS = periodsBetween('1970-01-01', '1976-12-31', 'quarter')

test('a span put into an address is the span that is read from it', () => {
  const place = fc.nat(QUARTERS.length - 1)
  fc.assert(
    fc.property(place, place, (one, other) => {
      const { since, until } = daysOfSpan(QUARTERS, between(one, other))
      expect(spanOf(QUARTERS, { since: since ?? '', until: until ?? '' })).toEqual(between(one, other))
    }),
  )
})

test('all periods are no choice of days', () => {
  expect(daysOfSpan(QUARTERS, { from: 0, to: QUARTERS.length - 1 })).toEqual({ since: null, until: null })
  expect(daysOfSpan(QUARTERS, { from: 1, to: 2 })).toEqual({ since: '1970-04-01', until: '1970-09-30' })
})

test('days within a period choose it whole, days beyond the timeline choose nothing', () => {
  expect(spanOf(QUARTERS, { since: '1971-05-10', until: '1971-05-12' })).toEqual({ from: 5, to: 5 })
  expect(spanOf(QUARTERS, { since: '1980-01-01' })).toBeNull()
  expect(spanOf(QUARTERS, { until: '1960-01-01' })).toBeNull()
  expect(spanOf([], {})).toBeNull()
})

test('an end goes no further than the other end and the ends of the timeline', () => {
  expect(moved({ from: 2, to: 4 }, 'from', 9, 10)).toEqual({ from: 4, to: 4 })
  expect(moved({ from: 2, to: 4 }, 'from', -3, 10)).toEqual({ from: 0, to: 4 })
  expect(moved({ from: 2, to: 4 }, 'to', 0, 10)).toEqual({ from: 2, to: 2 })
  expect(moved({ from: 2, to: 4 }, 'to', 40, 10)).toEqual({ from: 2, to: 9 })
})

test('keys move as sliders do, and other keys do nothing', () => {
  expect(placeByKey('ArrowRight', 3, 100)).toBe(4)
  expect(placeByKey('ArrowLeft', 0, 100)).toBe(0)
  expect(placeByKey('PageUp', 50, 100)).toBe(60)
  expect(placeByKey('Home', 50, 100)).toBe(0)
  expect(placeByKey('End', 50, 100)).toBe(99)
  expect(placeByKey('Tab', 50, 100)).toBeNull()
})

test('a point beside the timeline is at its end', () => {
  expect(placeAt(130, 100, 200, 10)).toBe(1)
  expect(placeAt(20, 100, 200, 10)).toBe(0)
  expect(placeAt(300, 100, 200, 10)).toBe(9)
})
