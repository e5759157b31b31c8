import { address } from '../api/client.ts'
import type { Filter } from './filter.ts'

/**
 * Where the claims that a number counts can be read one by one: those of the view, with one choice more.
 *
 * @returns null where the view has chosen otherwise already: an address holds one choice of each kind
 */
export function claimsAt(chosen: Filter, choice: Filter): string | null {
  const taken = Object.entries(choice).some(([name, value]) => {
    const before = chosen[name as keyof Filter]
    return before !== undefined && before !== value
  })
  return taken ? null : address('/claims', { ...chosen, ...choice })
}
