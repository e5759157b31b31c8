import { expect, test } from 'vitest'
import { typeToCome } from './to-come.ts'

test.each([
  ['CONSULT', 'promised', 'AGREE'],
  ['AID', 'planned', 'AGREE'],
  ['RETREAT', 'planned', 'CONCEDE'],
  ['COOPERATE', 'possible', 'COOPERATE'],
  ['AID', 'happened', 'AID'],
  // Sanctions that are planned are no agreement, nor a threat by themselves.
  ['SANCTION', 'planned', 'SANCTION'],
] as const)('%s that is %s is %s', (type, status, wanted) => {
  expect(typeToCome(type, status)).toBe(wanted)
})
