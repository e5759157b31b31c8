import { bindClaims } from './gather.ts'
import type { HappeningIndex } from './happening-index.ts'

/**
 * Keeps a person's decision that two happenings are one.
 * @returns the happenings that changed
 * @throws Error where one of them is not there
 */
export function mergeHappenings(index: HappeningIndex, a: string, b: string): string[] {
  const [one, other] = [claimsOf(index, a), claimsOf(index, b)]
  return bindClaims(
    index,
    [...one, ...other].slice(1).map((claim) => ({ a: one[0]!, b: claim, kind: 'together' })),
  )
}

/**
 * Keeps a person's decision that some claims of a happening tell of another event than the rest.
 * @returns the happenings that changed
 * @throws Error where the happening is not there, or the claims are none or all of its own
 */
export function splitHappening(index: HappeningIndex, happening: string, claims: readonly string[]): string[] {
  const all = claimsOf(index, happening)
  const [out, rest] = [all.filter((id) => claims.includes(id)), all.filter((id) => !claims.includes(id))]
  const strange = claims.find((id) => !all.includes(id))
  if (strange !== undefined) throw new Error(`Cannot split "${happening}": the claim "${strange}" is none of it`)
  if (out.length === 0 || rest.length === 0)
    throw new Error(`Cannot split "${happening}": wanted some of its claims, not none or all`)
  return bindClaims(
    index,
    out.flatMap((a) => rest.map((b) => ({ a, b, kind: 'apart' as const }))),
  )
}

function claimsOf(index: HappeningIndex, happening: string): readonly string[] {
  const claims = index.claimsOf(happening)
  if (claims.length === 0) throw new Error(`Cannot decide on "${happening}": there is no such happening`)
  return claims
}
