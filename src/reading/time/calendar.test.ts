import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, civil, dayOf, easter, isoDay, isoWeek, parseDay, weekday, weekStart } from './calendar.ts'

describe('calendar', () => {
  it('numbers days from 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(dayOf(2024, 2, 29)).toBe(19782)
    expect(isoDay(dayOf(1600, 2, 29))).toBe('1600-02-29')
  })

  it('goes there and back for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 2000000 }), (day) => {
        const { year, month, day: of } = civil(day)
        expect(dayOf(year, month, of)).toBe(day)
      }),
    )
  })

  it('knows weekdays and ISO weeks', () => {
    expect(weekday(dayOf(2024, 2, 14))).toBe(3)
    expect(isoWeek(dayOf(2024, 2, 14))).toEqual({ year: 2024, week: 7 })
    expect(isoWeek(dayOf(2021, 1, 1))).toEqual({ year: 2020, week: 53 })
    expect(isoDay(weekStart(2024, 7))).toBe('2024-02-12')
  })

  it('cuts a day to the length of the month that it moves to', () => {
    expect(isoDay(addMonths(dayOf(2024, 1, 31), 1))).toBe('2024-02-29')
    expect(isoDay(addMonths(dayOf(2024, 3, 15), -15))).toBe('2022-12-15')
  })

  it('computes Easter', () => {
    expect(isoDay(easter(2024))).toBe('2024-03-31')
    expect(isoDay(easter(2019))).toBe('2019-04-21')
  })

  it('reads only days that exist', () => {
    expect(parseDay('2024-02-30')).toBeNull()
    expect(parseDay('yesterday')).toBeNull()
    expect(parseDay('2024-02-29T10:00')).toBe(19782)
  })
})
