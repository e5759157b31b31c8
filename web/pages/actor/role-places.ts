import type { ActorView } from '../../../src/server/contract.ts'

type Role = ActorView['roles'][number]

/** Where a role stands on a line of time, in hundredths of it. */
export interface RolePlace {
  readonly start: number
  readonly width: number
}

/** The days from the first role's to the last one's; null where none has a day. */
export function reachOf(roles: readonly Role[]): { readonly first: string; readonly last: string } | null {
  const days = roles.flatMap(({ first, last }) => (first === null || last === null ? [] : [first, last])).sort()
  return days.length === 0 ? null : { first: days[0]!, last: days.at(-1)! }
}

/** The place of a role between two days; null where it has no day. A single day is a point, wherever it lies. */
export function placeOf(
  { first, last }: Role,
  reach: { readonly first: string; readonly last: string },
): RolePlace | null {
  if (first === null || last === null) return null
  const [from, to] = [Date.parse(reach.first), Date.parse(reach.last)]
  if (to === from) return { start: 0, width: 0 }
  const at = (day: string) => (100 * (Date.parse(day) - from)) / (to - from)
  return { start: at(first), width: at(last) - at(first) }
}
