import type { Claim } from '../../model/claim.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence } from '../../model/token.ts'
import { childrenBy } from '../../model/tree.ts'

/** Types of what one does to another, or says to him or of him: of whom no word is lost, it tells of no relation. */
const TO_ANOTHER: ReadonlySet<EventType> = new Set(['ACCUSE', 'COERCE', 'REJECT', 'REQUEST', 'SANCTION', 'THREATEN'])

/** States of whom none is named. */
const MANY = /^(?:country|donor|government|nation|party|power|state)$/

/**
 * Whether somebody in a story turns down, demands, complains of or forbids something and nobody is found with whom he has to do so: "the president
 * dismissed the matter", "the ministry demanded patience". Of who "urged the developed countries" it is told whom he means.
 *
 * @param verb id of the word that tells it
 */
export function isToNobody(
  { event, actors, recipients }: Pick<Claim, 'event' | 'actors' | 'recipients'>,
  sentence: Sentence,
  verb: number,
): boolean {
  if (actors.length === 0 || recipients.length > 0 || !TO_ANOTHER.has(event.type)) return false
  return !childrenBy(sentence, verb, 'obj', 'iobj', 'obl').some(
    ({ lemma, xpos }) => xpos === 'NNS' && MANY.test(lemma.toLowerCase()),
  )
}
