import { expect, test } from 'vitest'
import { OUTCOMES, outcomeShares } from '../src/resources/event-types.ts'
import { fitTypes, type Verb } from './event-types.ts'

const AID = OUTCOMES.indexOf('AID')
const AGREE = OUTCOMES.indexOf('AGREE')

function verb(sign: string, ...right: number[]): Verb {
  return { signs: [sign], right: new Set(right), weight: 1 }
}

test('a sign speaks for the outcomes that are right with it, and where two are right for what others say of them', () => {
  const verbs = Array.from({ length: 30 }, () => [
    verb('gives', AID),
    verb('looks', OUTCOMES.indexOf(null)),
    verb('sends', AID, AGREE),
  ])
  const weights = fitTypes(verbs.flat())
  const best = (sign: string) => {
    const shares = outcomeShares(weights, [sign])
    return OUTCOMES[shares.indexOf(Math.max(...shares))]
  }
  expect(best('gives')).toBe('AID')
  expect(best('looks')).toBeNull()
  const [aid, agree] = [AID, AGREE].map((at) => outcomeShares(weights, ['sends'])[at]!)
  expect(aid! + agree!).toBeGreaterThan(0.5)
})
