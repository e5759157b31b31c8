import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import type { Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { rolesOf } from '../roles/roles.ts'

/** How far above a noun the clause is sought whose subject is one of its two sides. */
const FAR = 5

/** What leads up from a noun to the clause that it stands in. */
const UPWARDS = ['nmod', 'obl', 'obj', 'conj', 'appos', 'acl', 'advcl', 'xcomp', 'nsubj', 'ccomp', 'parataxis', 'root']

/**
 * Who is the other side of what a noun tells that names one side by "with": the subject of the clause that it stands in, or of one above, if
 * both are known and apart: "came back from talks with Peru". Empty where the next subject is anybody else.
 *
 * @param parties the parties that words name
 */
export function partnerAbove(
  sentence: Sentence,
  noun: Token,
  finder: Finder,
  parties: (words: readonly Token[]) => readonly Filler[],
): readonly Filler[] {
  const others = parties(rolesOf(sentence, noun).get('with') ?? []).filter(({ party }) => finder.isKnown(party))
  if (others.length === 0) return []
  for (const subject of subjectsAbove(sentence, noun)) {
    const found = parties([subject])
    if (found.length === 0) continue
    const isApart = ({ party }: Filler) =>
      finder.isKnown(party) && others.every((other) => finder.apart(party, other.party))
    return found.every(isApart) ? found : []
  }
  return []
}

/** What only says how long, how often or how far something went: "six rounds of talks". */
const COURSE = new Set(
  'round day hour week month year series session set number result end outcome failure collapse breakdown resumption start'.split(
    ' ',
  ),
)

/** The subjects of the clauses in which a noun stands, from the inmost. */
function subjectsAbove(sentence: Sentence, noun: Token): readonly Token[] {
  const found: Token[] = []
  let at: Token | undefined = noun
  for (let steps = 0; at && steps < FAR; steps++) {
    const above: Token | undefined = tokenById(sentence, at.head)
    // "Released details of a deal with Peru": whoever does something with the details need not have made it.
    if (!above || (isRelation(at, 'nmod') && !COURSE.has(above.lemma)) || !UPWARDS.some((way) => isRelation(at!, way)))
      return found
    const isClause = above.upos === 'VERB' || childrenBy(sentence, above.id, 'cop').length > 0
    if (isClause) found.push(...(rolesOf(sentence, above).get('subj') ?? []).filter((subject) => subject !== at))
    at = above
  }
  return found
}
