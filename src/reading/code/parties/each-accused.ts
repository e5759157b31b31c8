import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { isRelation, tokenById } from '../../../model/tree.ts'
import type { CodeRow } from '../../../resources/codebook.ts'
import { CARRIED, type Filler } from '../filler.ts'
import { isOneAnother, isTheOther } from '../roles/one-another.ts'
import { rolesOf } from '../roles/roles.ts'
import type { Search } from '../search.ts'

/** Types of what each of two does against the other, where nobody else is named to whom it is done. */
const AGAINST_OTHER: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'REJECT',
  'SANCTION',
  'THREATEN',
])

/** What two bring against each other: "traded accusations of shelling villages". */
const CHARGES = new Set(['accusation', 'allegation', 'blame', 'charge', 'claim', 'recrimination'])
const TRADED = new Set(['exchange', 'swap', 'trade'])

/**
 * "India and Pakistan accused each other of breaking the truce": as each of the two says, the other did it. Both, where a deed has "each
 * other" or "the other" for who did it; else nobody.
 */
export function eachAccused(search: Search): readonly Filler[] {
  const { sentence, token, finder } = search
  const subjects = rolesOf(sentence, token).get('subj') ?? []
  const verb = subjects.map((word) => accusingVerb(sentence, word)).find((above) => above && above !== token)
  const both = verb ? search.parties(rolesOf(sentence, verb).get('subj') ?? [], [], CARRIED) : []
  const isTwo = both.reduce((sum, { party }) => sum + finder.count(party), 0) === 2
  return isTwo ? both : []
}

/** Whether each did to the other what both are accused of by one another: nobody else is named to whom it was done. */
export function isToOther({ type }: CodeRow, recipients: readonly Filler[], { finder }: Search): boolean {
  return type !== null && AGAINST_OTHER.has(type) && !recipients.some(({ party }) => finder.isKnown(party))
}

/** The verb by which two accuse one another, from the words for whom they accuse. */
function accusingVerb(sentence: Sentence, word: Token): Token | undefined {
  // Of "one another" parsers hang the second word on the first, and may give it the clause.
  const whole = isRelation(word, 'nmod') && isOneAnother(sentence, word) ? tokenById(sentence, word.head) : word
  const above = whole && isRelation(whole, 'obj') ? tokenById(sentence, whole.head) : undefined
  if (!above) return undefined
  const isTraded = CHARGES.has(word.lemma) && TRADED.has(above.lemma)
  return isTraded || isOneAnother(sentence, word) || isTheOther(sentence, word) ? above : undefined
}
