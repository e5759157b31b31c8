import type { Sentence, Token } from '../../model/token.ts'
import type { CodeRow } from '../../resources/codebook.ts'
import type { Path } from '../../resources/frame.ts'
import { DIRECT, type Filler, first } from './filler.ts'
import type { Finder } from './finder.ts'
import { follow } from './roles.ts'

/** A search for parties, as far as it is needed here. */
interface Seeking {
  readonly finder: Finder
  readonly row: CodeRow
  readonly sentence: Sentence
  readonly token: Token
  parties(words: readonly Token[], taken: readonly Filler[], confidence: number): readonly Filler[]
}

/**
 * Who protests, as a row's paths find him: "hundreds protested in Peru against Chile" has a crowd of nobody knows whom, and then those of
 * the place where the row seeks who protests.
 */
export function orHosts(
  search: Seeking,
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
