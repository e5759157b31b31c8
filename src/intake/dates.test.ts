import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from './dates.ts'

test.each([
  ['2024-02-19', '2024-02-19'],
  ['2024-02-19T10:30:00+01:00', '2024-02-19T10:30:00+01:00'],
  ['2024-02-19T10:30:00.123Z', '2024-02-19T10:30:00Z'],
  ['2024-02-19 10:30:00', '2024-02-19T10:30:00'],
  ['2024-02-19 10:30:00.000000', '2024-02-19T10:30:00'],
  ['2024/02/19', '2024-02-19'],
  ['20240219', '2024-02-19'],
  ['20240219T101500Z', '2024-02-19T10:15:00Z'],
  ['20240219101500', '2024-02-19T10:15:00'],
  ["D:20240219101500+01'00'", '2024-02-19T10:15:00+01:00'],
  ['Mon, 19 Feb 2024 23:30:00 -0500', '2024-02-19T23:30:00-05:00'],
  ['Mon, 19 Feb 2024 10:30:00 GMT', '2024-02-19T10:30:00Z'],
  ['19 Feb 2024 10:30 EST', '2024-02-19T10:30:00-05:00'],
  ['February 19, 2024', '2024-02-19'],
  ['Feb. 19, 2024 at 10:30 p.m. EST', '2024-02-19T22:30:00-05:00'],
  ['19 février 2024', '2024-02-19'],
  ['19 de febrero de 2024', '2024-02-19'],
  ['19.02.2024', '2024-02-19'],
  ['02/19/2024', '2024-02-19'],
  ['1708338600', '2024-02-19T10:30:00Z'],
  ['1708338600000', '2024-02-19T10:30:00Z'],
])('%s is %s', (value, iso) => {
  expect(isoDate(value)).toBe(iso)
})

test.each(['', 'yesterday', '2024-02-30', '2024-13-01', '03/04/2024', '19 Foo 2024', '0000-01-01', '12:30', '2024'])(
  '%j is no date',
  (value) => {
    expect(isoDate(value)).toBeNull()
  },
)

test('every moment is found again in the forms of ISO and RFC 822', () => {
  const moment = fc.date({ min: new Date('1980-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, (date) => {
      const iso = `${date.toISOString().slice(0, 19)}Z`
      expect(isoDate(date.toISOString())).toBe(iso)
      expect(isoDate(date.toUTCString())).toBe(iso)
    }),
  )
})
