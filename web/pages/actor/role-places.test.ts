import { expect, test } from 'vitest'
import type { ActorView } from '../../../src/server/contract.ts'
import { placeOf, reachOf } from './role-places.ts'

const role = (first: string | null, last: string | null) => ({ first, last }) as ActorView['roles'][number]

test('roles stand on one line of time, from the first day to the last', () => {
  const roles = [role('1971-01-01', '1971-01-06'), role('1971-01-11', '1971-01-11'), role(null, null)]
  const reach = reachOf(roles)!
  expect(reach).toEqual({ first: '1971-01-01', last: '1971-01-11' })
  expect(roles.map((each) => placeOf(each, reach))).toEqual([{ start: 0, width: 50 }, { start: 100, width: 0 }, null])
})

test('without days there is no line, and of one day a point', () => {
  expect(reachOf([role(null, null)])).toBeNull()
  const one = role('1971-01-01', '1971-01-01')
  expect(placeOf(one, reachOf([one])!)).toEqual({ start: 0, width: 0 })
})
