import { address } from '../../api/client.ts'
import type { Filter } from '../../filter/filter.ts'

/** From the first party to the second, or back. */
export type Direction = 'forward' | 'backward'

/** What a number of a relation counts, beside what the page chooses already. */
export interface Target {
  readonly choice: Readonly<Record<string, string>>
  /** Both directions where it is left out. */
  readonly direction?: Direction
}

/**
 * Where what a number counts can be read, claim by claim.
 *
 * @param a one party as the address of the page names it, @param b the other
 * @param chosen what the reader chose on the page
 */
export function claimsAt(a: string, b: string, chosen: Filter, target: Target): string {
  return address('/claims', choiceOf(a, b, chosen, target))
}

/** Where they can be read event by event, whoever tells them; as `claimsAt`. */
export function eventsAt(a: string, b: string, chosen: Filter, target: Target): string {
  return address('/happenings', choiceOf(a, b, chosen, target))
}

function choiceOf(a: string, b: string, chosen: Filter, { choice, direction }: Target): Filter {
  const [from, to] = direction === 'backward' ? [b, a] : [a, b]
  const parties = direction === undefined ? { between: `${a},${b}` } : { actor: from, recipient: to }
  return { ...chosen, ...parties, ...choice }
}
