import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy } from '../../../model/tree.ts'
import type { Codebook, CodeRow } from '../../../resources/codebook.ts'
import type { Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { rolesOf } from '../roles/roles.ts'
import { isPassive } from '../roles/voice.ts'
import { isSentOut } from './receiving.ts'

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

/** What is done with what is one's own: of each type, behind which words it is told to whom or with whom. */
const DISPOSING: ReadonlyMap<EventType, readonly string[]> = new Map([
  ['AID', ['to', 'for']],
  ['COOPERATE', ['to', 'with']],
  ['CONCEDE', ['to', 'for', 'with']],
  ['SANCTION', ['to', 'with', 'from', 'in']],
  ['COERCE', ['with', 'to']],
])

/** Verbs by which one ends what one has with another or in his country, and by which one shuts him out. */
const CALLING_BACK = new Set('recall withdraw pull close shut'.split(' '))
const CLOSING = new Set('close shut seal block'.split(' '))

/** Types of what is said to another. */
const SPOKEN: ReadonlySet<EventType> = new Set(['REQUEST', 'AGREE', 'ACCUSE', 'THREATEN', 'REJECT'])

/** What an owner is worth as who did something with what is his. */
const DISPOSED = 0.75

/**
 * "Ghana's border with Togo was shut", "Omani aid to Mali was cut": where nobody is said to have done it, who owns it did, to the other whom
 * the clause names. Null where it is not plain who owns what.
 */
export function ownerOf(
  codebook: Codebook,
  { type }: CodeRow,
  sentence: Sentence,
  token: Token,
  finder: Finder,
): readonly Filler[][] | null {
  const cases = (type && DISPOSING.get(type)) ?? []
  if (cases.length === 0 || !isPassive(sentence, token) || (type === 'COERCE' && !CLOSING.has(token.lemma))) return null
  const known = (words: readonly Token[]): Filler[] =>
    words.flatMap((word) =>
      finder
        .at(sentence, word)
        .filter((party) => finder.isKnown(party))
        .map((party) => ({ party, token: word, confidence: DISPOSED })),
    )
  for (const thing of rolesOf(sentence, token).get('obj') ?? []) {
    const [owner] = known(childrenBy(sentence, thing.id, 'nmod:poss', 'amod'))
    // "Peru's request to Chile was granted": by him to whom it was made.
    const isWord = codebook.rows.get(`${thing.lemma.toLowerCase()}.n`)?.some((row) => row.type && SPOKEN.has(row.type))
    if (!owner || isWord || isSentOut(codebook, sentence, token, thing)) continue
    for (const role of cases) {
      if ((role === 'from' || role === 'in') && !CALLING_BACK.has(token.lemma)) continue
      const words = [thing, token].flatMap((word) => rolesOf(sentence, word).get(role) ?? [])
      const [other] = known(words)
      if (other && finder.apart(owner.party, other.party)) return [[owner], [other]]
    }
  }
  return null
}
