import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decidedOf,
  gone,
  NEW_SITTING,
  overClaims,
  resumed,
  type Sitting,
  undone,
  verdictOf,
  withClaims,
  withSaid,
} from './sitting.ts'

const three = withClaims(NEW_SITTING, ['a', 'b', 'c'])

test('a decision leads to the next claim, a correction stays', () => {
  const corrected = withSaid(three, 'correct', 'status')
  expect(corrected.at).toBe(0)
  const accepted = withSaid(corrected, 'accept')
  expect([accepted.at, verdictOf(accepted, 'a'), verdictOf(accepted, 'b')]).toEqual([1, 'accept', null])
})

test('what was passed over comes again at the end, and then there is none', () => {
  let sitting = withSaid(gone(three, 1), 'reject')
  expect(sitting.at).toBe(2)
  sitting = withSaid(sitting, 'accept')
  expect(sitting.at).toBe(0)
  sitting = withSaid(sitting, 'accept')
  expect(sitting.at).toBe(3)
  expect([...decidedOf(sitting)]).toEqual(['b', 'c', 'a'])
  expect(withSaid(sitting, 'accept')).toBe(sitting)
})

test('there is nothing before the first claim and only the end after the last', () => {
  expect(gone(three, -1).at).toBe(0)
  expect(gone(gone(gone(gone(three, 1), 1), 1), 1).at).toBe(3)
})

test('undoing leads back to the claim and says what it undid', () => {
  const sitting = withSaid(withSaid(three, 'accept'), 'correct', 'time')
  const [once, first] = undone(sitting)
  expect(first).toEqual({ claim: 'b', kind: 'correct', field: 'time' })
  const [twice, second] = undone(gone(once, 1))
  expect([second?.kind, twice.at, verdictOf(twice, 'a')]).toEqual(['accept', 0, null])
  expect(undone(twice)[1]).toBe(null)
})

test('a later decision on a claim stands above an earlier one', () => {
  const again = withSaid(gone(withSaid(three, 'accept'), -1), 'reject')
  expect(verdictOf(again, 'a')).toBe('reject')
  expect(decidedOf(again)).toEqual(new Set(['a']))
  expect(verdictOf(undone(again)[0], 'a')).toBe('accept')
})

test('claims that come later are put behind, each once', () => {
  expect(withClaims(three, ['b', 'd']).claims).toEqual(['a', 'b', 'c', 'd'])
})

test('what was said of claims of another queue can be undone too', () => {
  const other = overClaims(withSaid(three, 'accept'), ['x', 'y'])
  expect([other.at, decidedOf(other)]).toEqual([0, new Set(['a'])])
  const [back] = undone(gone(other, 1))
  expect([back.claims, back.at]).toEqual([['a', 'x', 'y'], 0])
})

test('what an earlier page could not send is said already', () => {
  const sitting = resumed([
    { verdict: 'withdraw', claim: 'z' },
    { verdict: 'accept', claim: 'a' },
    { verdict: 'reject', claim: 'b' },
    { verdict: 'withdraw', claim: 'b' },
  ])
  expect(sitting.said).toEqual([{ claim: 'a', kind: 'accept', field: null }])
})

test('whatever is said can be undone to the beginning', () => {
  const steps = fc.array(fc.constantFrom('accept', 'reject', 'correct', 'next', 'previous'), { maxLength: 30 })
  fc.assert(
    fc.property(steps, (all) => {
      let sitting: Sitting = three
      for (const step of all)
        sitting = step === 'next' ? gone(sitting, 1) : step === 'previous' ? gone(sitting, -1) : withSaid(sitting, step)
      for (let i = sitting.said.length; i > 0; i--) sitting = undone(sitting)[0]
      expect(decidedOf(sitting).size).toBe(0)
      expect(sitting.at).toBeGreaterThanOrEqual(0)
      expect(sitting.at).toBeLessThanOrEqual(3)
    }),
  )
})
