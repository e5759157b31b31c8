import { expect, test } from 'vitest'
import { findDateline } from './dateline.ts'

const NEAR = { day: '2024-03-01', isLatest: false }

function found(text: string, anchor: Parameters<typeof findDateline>[1] = NEAR) {
  return Object.fromEntries(findDateline(text, anchor).map(({ field, value }) => [field, value]))
}

test.each([
  ['BAMAKO, Feb 19 (Reuters) - Mali said no.', 'BAMAKO, Feb 19 (Reuters) -', '2024-02-19'],
  ['OSLO, Norway, February 19, 2023 (AP) — Norway said no.', 'OSLO, Norway, February 19, 2023 (AP) —', '2023-02-19'],
  ['A title\n\nBy Anna Berg\n\nBAMAKO (Reuters) - Mali said no.', 'BAMAKO (Reuters) -', undefined],
  ['Tehran, March 15, IRNA - Iran said no.', 'Tehran, March 15, IRNA -', '2024-03-15'],
  ['BAMAKO, 19 février (AFP) – Le Mali a dit non.', 'BAMAKO, 19 février (AFP) –', '2024-02-19'],
  ['LONDON, Dec 30 (Reuters) - Britain said no.', 'LONDON, Dec 30 (Reuters) -', '2023-12-30'],
])('%j', (text, dateline, published) => {
  expect(found(text)).toEqual({ dateline, ...(published === undefined ? {} : { published }) })
})

test.each(['Mali said no to Russia.', 'PARIS, Group 20 - The summit began.', 'Then, at last - He spoke.'])(
  '%j has none that dates it',
  (text) => {
    expect(found(text).published).toBeUndefined()
  },
)

test('a text is not written after it was fetched', () => {
  const text = 'BAMAKO, Feb 19 (Reuters) - Mali said no.'
  expect(found(text, { day: '2025-12-01', isLatest: true }).published).toBe('2025-02-19')
  expect(found(text, { day: '2025-12-01', isLatest: false }).published).toBe('2026-02-19')
  expect(found(text, { day: '2025-02-18', isLatest: true }).published).toBe('2025-02-19')
  expect(found(text, null).published).toBeUndefined()
})
