import type { Sentence } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Filler } from './filler.ts'
import type { Finder } from './finder.ts'
import type { Reading } from './reading.ts'
import { rolesOf } from './roles.ts'

/** Prepositions by which a clause hangs on what someone asked for: "at the request of Peru", "after an appeal from China". */
const HEEDING = new Set(['at', 'after', 'following', 'follow', 'despite', 'upon', 'on', 'against', 'to'])

/** Whether a noun tells that someone asked for what the verb above tells: whom he asked may then be left to be understood. */
export function isHeeded(sentence: Sentence, { token, row, slots }: Reading): boolean {
  if (token.upos !== 'NOUN' || row.type !== 'REQUEST' || slots.actors.length === 0) return false
  const verb = isRelation(token, 'obl') ? tokenById(sentence, token.head) : undefined
  return (
    verb?.upos === 'VERB' &&
    childrenBy(sentence, token.id, 'case').some(({ lemma }) => HEEDING.has(lemma.toLowerCase()))
  )
}

/** Who was asked: he who does what the verb above tells, if he is another. */
export function askedOf(sentence: Sentence, { token, slots }: Reading, finder: Finder): readonly Filler[] {
  const verb = tokenById(sentence, token.head)
  const [subject] = verb ? (rolesOf(sentence, verb).get('subj') ?? []) : []
  const parties = subject ? finder.at(sentence, subject) : []
  return parties.flatMap((party) =>
    slots.actors.some((own) => finder.same(own.party, party)) ? [] : [{ party, token: subject!, confidence: HEEDED }],
  )
}

/** What a party is worth that the clause names as doing what was asked. */
const HEEDED = 0.8
