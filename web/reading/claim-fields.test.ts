import { expect, test } from 'vitest'
import { fakeClaim } from '../../test/support/fake-claim.ts'
import { claimFields, unsureFields } from './claim-fields.ts'

const claim = fakeClaim('c_1')
const field = (of: typeof claim, label: string) => claimFields(of).find((each) => each.label === label)!

test('an empty field says why', () => {
  const { words, remarks, spans } = field({ ...claim, absent: { place: 'not stated' } }, 'where')
  expect([words, remarks, spans]).toEqual([null, ['not stated'], []])
})

test('what is unsure says how often readings like it were right', () => {
  const unsure = { ...claim, confidence: { ...claim.confidence, actors: 0.5 } }
  expect(field(unsure, 'who').remarks).toEqual(['unsure: of readings like this, 50 in 100 were right'])
  expect(unsureFields(unsure)).toEqual(['who'])
  // Nothing is unsure about what is not there.
  expect(unsureFields({ ...claim, confidence: { ...claim.confidence, time: 0 } })).toEqual([])
})

test('a party that the words do not name is marked, with the words that stand for it', () => {
  const [party] = claim.actors
  const implied = { ...claim, actors: [{ ...party!, stated: false, through: { start: 5, end: 7 } }] }
  expect(field(implied, 'who')).toMatchObject({
    remarks: ['implied: the words here do not name RUS'],
    spans: [party!.span, { start: 5, end: 7 }],
  })
})

test('a status says how the text puts it', () => {
  const withStatus = (value: typeof claim.status.value, factuality: number) =>
    field({ ...claim, status: { value, factuality, span: null } }, 'status').words
  expect(withStatus('happened', 2.8)).toBe('happened (told as a fact)')
  expect(withStatus('happened', 1)).toBe('happened (told as likely)')
  expect(withStatus('promised', -2)).toBe('promised (not told as done)')
  expect(withStatus('denied', -2)).toBe('denied (told as not so)')
})
