import type { Path } from '../../resources/frame.ts'
import type { Filler } from './filler.ts'
import { follow } from './roles.ts'
import { DIRECT, first, type Search } from './search.ts'

/**
 * Who protests, as a row's paths find him: "hundreds protested in Peru against Chile" has a crowd of nobody knows whom, and then those of
 * the place where the row seeks who protests.
 */
export function orHosts(
  search: Search,
  nearest: readonly Filler[],
  paths: readonly Path[],
  taken: readonly Filler[],
): readonly Filler[] {
  const { finder, row, sentence, token } = search
  const isKnown = ({ party }: Filler) => finder.isKnown(party)
  if (row.type !== 'PROTEST' || nearest.length === 0 || nearest.some(isKnown)) return nearest
  const hosts = first(paths, (path) => search.parties(follow(sentence, token, path), taken, DIRECT).filter(isKnown))
  return hosts.length > 0 ? hosts : nearest
}
