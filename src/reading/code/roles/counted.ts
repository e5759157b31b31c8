import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy } from '../../../model/tree.ts'

/** Words that only say how many or how much there is of what follows them. */
const COUNTING = new Set(
  (
    'one two three four some many several all most none half part number group series batch shipment consignment tranche load lot ton tonne ' +
    'dozen hundred thousand million string row pair couple fleet rest majority handful ' +
    'barrage flurry hail salvo storm swarm torrent volley wave'
  ).split(' '),
)

/** What a word that only counts has behind its "of". */
export function countedBy(sentence: Sentence, { id, lemma }: Token): readonly Token[] {
  if (!COUNTING.has(lemma.toLowerCase())) return []
  return childrenBy(sentence, id, 'nmod').filter((noun) =>
    childrenBy(sentence, noun.id, 'case').some((marker) => marker.lemma === 'of'),
  )
}
