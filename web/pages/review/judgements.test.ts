import { expect, test } from 'vitest'
import { judgementsOf, judgementWords, type ReviewSaid } from './judgements.ts'

const said = (number: number, reviewer: string, kind: string, more: Partial<ReviewSaid> = {}): ReviewSaid => ({
  ...{ number, reviewer, kind, field: null, value: undefined },
  ...more,
})

test('of what one person says the last verdict holds, and what was taken back does not', () => {
  const reviews = [
    said(1, 'ada', 'accept'),
    said(2, 'ben', 'reject'),
    said(3, 'ada', 'reject'),
    said(4, 'ada', 'withdraw', { value: 3 }),
    said(5, 'cy', 'accept'),
    said(6, 'cy', 'withdraw', { value: 5 }),
    said(7, 'dee', 'note'),
    said(8, 'ben', 'correct', { field: 'time' }),
    said(9, 'ben', 'correct', { field: 'time' }),
  ]
  expect(judgementsOf(reviews)).toEqual([
    { reviewer: 'ada', verdict: 'accept', fields: [] },
    { reviewer: 'ben', verdict: 'reject', fields: ['time'] },
  ])
})

test('words say whether two agree', () => {
  const ada = { reviewer: 'ada', verdict: 'accept', fields: [] } as const
  expect(judgementWords(ada, 'accept')).toBe('ada accepted it too')
  expect(judgementWords(ada, 'reject')).toBe('ada accepted it: you differ')
  expect(judgementWords({ ...ada, fields: ['status'] }, 'accept')).toBe('ada accepted it too with status set right')
  expect(judgementWords({ ...ada, verdict: null, fields: ['status', 'time'] }, 'accept')).toBe(
    'ada set status and time right',
  )
})
