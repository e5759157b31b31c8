import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy } from '../../model/tree.ts'

/** Participles by which forces and weapons are told to be someone's. */
const OURS: ReadonlyMap<string, string> = new Map([
  ...'send launch fire deploy dispatch fly operate command lead own control drop release post station'
    .split(' ')
    .map((verb) => [verb, 'by'] as const),
  ['belong', 'to'],
])

/** "Troops sent by Rwanda shelled a town", "jets belonging to Israel": whose what acts is. */
export function sendersOf(sentence: Sentence, thing: Token): Token[] {
  return childrenBy(sentence, thing.id, 'acl').flatMap((participle) => {
    const marker = OURS.get(participle.lemma)
    return marker && (participle.xpos === 'VBN' || participle.lemma === 'belong')
      ? childrenBy(sentence, participle.id, 'obl').filter(({ id }) => caseOf(sentence, id) === marker)
      : []
  })
}
