import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy } from '../../../model/tree.ts'

/** What two do together, whichever is named first. */
const TOGETHER =
  /^(?:accord|agreement|battle|ceasefire|clash|conflict|deal|dialogue|dispute|fighting|meeting|negotiation|pact|relation|row|skirmish|standoff|summit|swap|talk|tension|tie|trade|treaty|truce|war)s?$/

/** Prepositions of whom something is done to, as rows have them. */
const TO = ['on', 'against', 'to', 'for', 'in']

/**
 * "US Iraq sanctions", "a Saudi Yemen raid": of two states before a noun the first does it, to the second. Fills only roles that no phrase
 * of the noun's own fills.
 */
export function placePile(sentence: Sentence, roles: Map<string, Token[]>, noun: Token): void {
  const named = childrenBy(sentence, noun.id, 'compound', 'amod').filter(
    ({ id, name, upos }) => id < noun.id && (name !== 'O' || upos === 'ADJ'),
  )
  const [first, second] = named
  if (named.length !== 2 || second!.upos !== 'PROPN' || !second!.name.startsWith('B-') || second!.id !== first!.id + 1)
    return
  if (noun.deprel === 'compound' || TOGETHER.test(noun.lemma.toLowerCase())) return
  for (const role of TO) if (!roles.has(role)) roles.set(role, [second!])
  for (const role of ['compound', 'amod']) {
    const left = roles.get(role)?.filter(({ id }) => id !== second!.id)
    if (left) roles.set(role, left)
  }
  if (!roles.get('compound')?.length) roles.delete('compound')
}
