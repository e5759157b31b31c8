import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PERIODS, periodOf, periodsBetween } from '../../src/record/ask/period.ts'
import { daysOf, periodWords } from './period-days.ts'

test('the days of a period are all days that the record counts in it, and no others', () => {
  const day = fc
    .date({ min: new Date('1500-01-05'), max: new Date('2199-12-20'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.constantFrom(...PERIODS), (day, by) => {
      const period = periodOf(day, by)
      const { start, end } = daysOf(period)
      expect(start <= day && day <= end).toBe(true)
      expect(periodsBetween(start, end, by)).toEqual([period])
      expect([shifted(start, -1), shifted(end, 1)].map((other) => periodOf(other, by))).not.toContain(period)
    }),
  )
})

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
}

test('periods are said in words', () => {
  expect(['2024-W07', '1971-02', '1976-Q3'].map(periodWords)).toEqual(['week 7 of 2024', 'Feb 1971', 'Jul–Sep 1976'])
})

test('what is no period is refused', () => {
  expect(() => daysOf('1976')).toThrow(RangeError)
})
