import { expect, test } from 'vitest'
import { decisionWords } from './review-words.ts'

const plain = { field: null, value: undefined, machine: undefined }

test('says what was decided, field by field', () => {
  expect(decisionWords({ kind: 'accept', ...plain })).toBe('accepted')
  expect(
    decisionWords({ kind: 'correct', field: 'recipients', value: [{ id: 'MLI', name: 'Mali' }], machine: [] }),
  ).toBe('set right recipients: Mali (was nothing)')
  expect(decisionWords({ kind: 'merge', ...plain, value: 'h_1' })).toBe('merged: h_1')
})

test('says what was taken back', () => {
  expect(decisionWords({ kind: 'withdraw', ...plain, value: 3 }, { kind: 'reject', ...plain })).toBe(
    'took back: rejected',
  )
})
