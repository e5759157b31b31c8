import { expect, test } from 'vitest'
import { calibrated, parseCalibration, UNCALIBRATED } from './calibration.ts'

const TSV = 'field\tup_to\tshare\nactors\t0.6\t0.4\nactors\t1\t0.9\n'

test('a raw confidence is worth the share of its step', () => {
  const steps = parseCalibration(TSV, 'a.tsv')
  expect([0.3, 0.6, 0.61, 1, 1.2].map((raw) => calibrated(steps, 'actors', raw))).toEqual([0.4, 0.4, 0.9, 0.9, 0.9])
})

test('a field without steps keeps its confidence', () => {
  expect(calibrated(parseCalibration(TSV, 'a.tsv'), 'event', 0.7)).toBe(0.7)
  expect(calibrated(UNCALIBRATED, 'actors', 0.7)).toBe(0.7)
})

test('names a line that cannot be read', () => {
  expect(() => parseCalibration('field\tup_to\tshare\nplace\t1\t0.5', 'a.tsv')).toThrow('a.tsv, line 2')
  expect(() => parseCalibration('event\tmuch\t0.5', 'a.tsv')).toThrow('a.tsv, line 1')
})

test('a confidence is worth what it was in texts as dense with claims', () => {
  const bands = parseCalibration('actors\t1\t0.9\nactors\t0.6\t0.4\t3\nactors\t1\t0.7\t3\n', 'a.tsv')
  const worth = (raw: number, density?: number) => calibrated(bands, 'actors', raw, density)
  expect([worth(0.5, 2), worth(0.8, 3), worth(0.5, 3.1), worth(0.5)]).toEqual([0.4, 0.7, 0.9, 0.9])
  expect(() => parseCalibration('event\t1\t0.5\tthick', 'a.tsv')).toThrow('a.tsv, line 1')
})
