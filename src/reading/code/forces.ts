import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { CodeRow } from '../../resources/codebook.ts'
import type { Filler } from './filler.ts'
import type { Finder } from './finder.ts'
import { rolesOf } from './roles.ts'
import { isPassive } from './voice.ts'

/** Types of what is done by moving one's own forces: for war, to help, and back home. */
const MOVING: ReadonlySet<EventType> = new Set(['MOBILIZE', 'AID', 'RETREAT'])

/** Verbs by which forces are moved. */
const MOVED = new Set(
  (
    'deploy dispatch send station mass move airlift fly ship land transfer rush redeploy base scramble mobilise mobilize amass ' +
    'withdraw pull recall evacuate position concentrate commit reinforce'
  ).split(' '),
)

/** What a state is worth as who moved the forces that are its own. */
const OWNED = 0.85

/**
 * "Indian troops were deployed in Chad": where nobody is said to have sent the forces of a state, it did. What only stands in the clause may be
 * where they went, so the subject itself has to be told as its forces.
 */
export function senderOf(
  { type }: CodeRow,
  sentence: Sentence,
  token: Token,
  isForce: (word: Token) => boolean,
  finder: Finder,
): readonly Filler[] {
  if (type === null || !MOVING.has(type) || !MOVED.has(token.lemma) || !isPassive(sentence, token)) return []
  for (const word of rolesOf(sentence, token).get('obj') ?? []) {
    if (!isForce(word)) continue
    const known = finder.at(sentence, word).filter((party) => finder.isKnown(party))
    if (known.length > 0) return known.map((party) => ({ party, token: word, confidence: OWNED }))
  }
  return []
}
