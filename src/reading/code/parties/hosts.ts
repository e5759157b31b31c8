import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, isRelation } from '../../../model/tree.ts'
import type { CodeRow } from '../../../resources/codebook.ts'
import type { Path } from '../../../resources/frame.ts'
import { DIRECT, type Filler, first } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { follow } from '../roles/roles.ts'

/** A search for parties, as far as it is needed here. */
interface Seeking {
  readonly finder: Finder
  readonly row: CodeRow
  readonly sentence: Sentence
  readonly token: Token
  parties(words: readonly Token[], taken: readonly Filler[], confidence: number): readonly Filler[]
  inside(words: readonly Token[], taken: readonly Filler[], side: string): readonly Filler[]
}

/**
 * Who protests, as a row's paths find him: "hundreds protested in Peru against Chile" has a crowd of nobody knows whom, and then those of
 * the place where the row seeks who protests; of "hundreds of Malians protested in Peru" the crowd says who they are.
 */
export function orHosts(
  search: Seeking,
  nearest: readonly Filler[],
  paths: readonly Path[],
  taken: readonly Filler[],
): readonly Filler[] {
  const { finder, row, sentence, token } = search
  const isKnown = ({ party }: Filler) => finder.isKnown(party)
  if (row.type !== 'PROTEST' || nearest.length === 0) return nearest
  const own = follow(sentence, token, paths[0]!)
  const isDoer = nearest.some(isKnown) && search.parties(own, taken, DIRECT).length > 0
  if (isDoer) return crowds(sentence, nearest)
  const named = search.inside(own, taken, 'actor').filter(isKnown)
  if (named.length > 0) return named
  const places = paths.slice(1)
  const hosts = first(places, (path) => search.parties(follow(sentence, token, path), taken, DIRECT).filter(isKnown))
  return crowds(sentence, hosts.length > 0 ? hosts : nearest)
}

/** "Hundreds marched in Peru", "the Peruvian protests": people of the place where they are told of, and not the state. */
function crowds(sentence: Sentence, fillers: readonly Filler[]): readonly Filler[] {
  return fillers.map((filler) =>
    isRelation(filler.token, 'amod') || WHERE.has(caseOf(sentence, filler.token.id) ?? '')
      ? { ...filler, isPlaceOfPeople: true }
      : filler,
  )
}

const WHERE = new Set(['in', 'across', 'around', 'at', 'near', 'outside', 'over', 'through', 'throughout'])
