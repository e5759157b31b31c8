import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { time } from './time.ts'

const WORDS = [
  '12',
  '5',
  '2024',
  '2021',
  '/',
  '-',
  ',',
  '.',
  'May',
  'March',
  'Friday',
  'the',
  'first',
  'of',
  'week',
  'two',
  'twenty',
  'hundred',
  'and',
  'a',
  'half',
  'years',
  'ago',
  'last',
  'next',
  'in',
  'from',
  'to',
  'between',
  'early',
  'past',
  'at',
  'pm',
  'every',
  'day',
  'quarter',
  'century',
  '1990s',
  "'s",
  'Christmas',
  'Day',
  'morning',
  '(',
  '\ud800',
  'é',
  '~:',
  '~30',
]

describe('time on any words', () => {
  it('says of every span what stands there, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }), (words) => {
        const doc = annotated([words.join(' ')], { date: '2024-02-14' })
        time().run(doc)
        let end = 0
        for (const { span, value, start, end: last } of doc.timexes) {
          expect(span!.start).toBeGreaterThanOrEqual(end)
          expect(span!.end).toBeGreaterThan(span!.start)
          expect(value).not.toContain('NaN')
          if (start !== null && last !== null) expect(start <= last).toBe(true)
          end = span!.end
        }
        expect(end).toBeLessThanOrEqual(doc.text.length)
      }),
      { numRuns: 500 },
    )
  })

  it('takes time that grows with the text only', () => {
    for (const word of ['two', '12/', '1,000', '18 ,', 'from', 'the', 'day', 'and a half', 'two weeks from', '(']) {
      const doc = annotated([Array.from({ length: 40000 }, () => word).join(' ')], { date: '2024-02-14' })
      // Time of this process, not of the clock: a busy machine is no slower reader.
      const before = process.cpuUsage()
      time().run(doc)
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1000, word).toBeLessThan(2000)
    }
  })
})
