import { isFacing } from '../../../model/prompting.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import type { Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import type { Reading } from '../reading.ts'
import { rolesOf } from '../roles/roles.ts'

/** Prepositions by which a clause hangs on what someone said to who does it, by what was said: "at the request of Peru", "amid Chinese criticism". */
const HEEDING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'REQUEST',
    new Set('at after following follow despite upon on against to amid under over without notwithstanding'.split(' ')),
  ],
  ['ACCUSE', new Set('after following follow despite amid amidst under over against notwithstanding'.split(' '))],
])

/** Whether a noun tells that someone spoke to, or of, who does what the verb above tells: who that is may then be left to be understood. */
export function isHeeded(sentence: Sentence, { token, row, slots }: Reading): boolean {
  const prepositions = HEEDING.get(row.type ?? '')
  if (token.upos !== 'NOUN' || !prepositions || slots.actors.length === 0) return false
  const phrase = phraseOf(sentence, token)
  const verb = isRelation(phrase, 'obl') ? tokenById(sentence, phrase.head) : undefined
  if (verb?.upos !== 'VERB') return false
  return (
    phrase !== token ||
    childrenBy(sentence, token.id, 'case').some(({ lemma }) => prepositions.has(lemma.toLowerCase()))
  )
}

/** Who was spoken to: he who does what the verb above tells, if he is another. */
export function askedOf(sentence: Sentence, { token, slots }: Reading, finder: Finder): readonly Filler[] {
  const verb = tokenById(sentence, phraseOf(sentence, token).head)
  const [subject] = verb ? (rolesOf(sentence, verb).get('subj') ?? []) : []
  const parties = subject ? finder.at(sentence, subject) : []
  return parties.flatMap((party) =>
    slots.actors.some((own) => finder.same(own.party, party)) ? [] : [{ party, token: subject!, confidence: HEEDED }],
  )
}

/** The word by which a noun hangs on the verb: itself, or the noun that with "in" is its preposition. */
function phraseOf(sentence: Sentence, token: Token): Token {
  const above = isRelation(token, 'nmod') && token.deprel !== 'nmod:poss' ? tokenById(sentence, token.head) : undefined
  return above && isFacing(sentence, above) ? above : token
}

/** What a party is worth that the clause names as doing what was asked. */
const HEEDED = 0.8
