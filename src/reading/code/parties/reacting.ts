import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, subtree } from '../../../model/tree.ts'
import type { Codebook, CodeRow } from '../../../resources/codebook.ts'
import type { Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { rolesOf } from '../roles/roles.ts'

/** Types of what one does or says to another because of what he has done. */
const REACTIONS: ReadonlySet<EventType> = new Set(['ACCUSE', 'MOBILIZE', 'PROTEST', 'REJECT', 'SANCTION', 'THREATEN'])

/** Types of deeds to which one reacts. */
const PROVOKING: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'REJECT',
  'SANCTION',
  'THREATEN',
])

/** Words that open a clause which tells to what one reacts. */
const AFTER = new Set('after because once since when'.split(' '))

/** What he is worth who did that to which another reacts, where the clause names nobody else. */
const PROVOKED_BY = 0.7

/**
 * "Recalled its ambassador after Gabon had jailed two Guineans", "protested when Libya seized a ship": where the clause of a reaction names
 * nobody, it is to him of whose deed to one's own a clause beside it tells. Empty where that is done to a third.
 */
export function provokerOf(
  codebook: Codebook,
  { type }: CodeRow,
  sentence: Sentence,
  token: Token,
  actors: readonly Filler[],
  finder: Finder,
): readonly Filler[] {
  const [actor] = actors
  if (type === null || !REACTIONS.has(type) || !actor || !finder.isKnown(actor.party)) return []
  for (const verb of childrenBy(sentence, token.id, 'advcl')) {
    const opens = childrenBy(sentence, verb.id, 'mark', 'advmod').some(({ lemma }) => AFTER.has(lemma.toLowerCase()))
    if (!opens || !isProvoking(codebook, verb)) continue
    const doers = (rolesOf(sentence, verb).get('subj') ?? [])
      .filter((word) => isNamed(sentence, word) && finder.kind(sentence, word) !== 'place')
      .flatMap((word) => finder.at(sentence, word).map((party) => ({ party, token: word, confidence: PROVOKED_BY })))
    const isOther = ({ party }: Filler) => finder.apart(party, actor.party)
    if (doers.length === 0 || !doers.every(isOther)) continue
    const told = subtree(sentence, verb.id).flatMap((word) => finder.at(sentence, word))
    const isThird = (party: number) => [actor, ...doers].every((one) => finder.apart(one.party, party))
    if (!told.some(isThird)) return doers
  }
  return []
}

/** Whether most rows of a verb tell what is done against another. */
function isProvoking(codebook: Codebook, { lemma, upos }: Token): boolean {
  if (upos !== 'VERB') return false
  const rows = codebook.rows.get(`${lemma.toLowerCase()}.v`) ?? []
  const against = rows.filter(({ type }) => type !== null && PROVOKING.has(type))
  return rows.length > 0 && against.length * 2 >= rows.length
}

/** Whether a state is named in a phrase: "the government" may be anyone's. */
function isNamed(sentence: Sentence, { id, upos }: Token): boolean {
  const inside = childrenBy(sentence, id, 'amod', 'compound', 'nmod')
  return upos === 'PROPN' || inside.some((word) => word.upos === 'PROPN' || /^\p{Lu}/u.test(word.form))
}
