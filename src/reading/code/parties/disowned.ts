import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import { CARRIED, type Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import type { Reading } from '../reading.ts'
import { rolesOf } from '../roles/roles.ts'

/** Types of deeds in which one may have had a part. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION'])

/** Verbs by which one says that one had no part in a deed. */
const DENYING = new Set('deny disavow disclaim dismiss disown refute reject repudiate'.split(' '))

/** The part in a deed that one denies to have had. */
const PART = new Set(
  'blame complicity connection hand implication involvement link part participation responsibility role tie'.split(' '),
)

const IN = /^(?:behind|for|in|to|with)$/

/**
 * "Peru denied any part in the attack on Chile", "had nothing to do with the raid": the deed, denied, and done, if at all, by who says so. The
 * reading as it is where it tells nothing of the kind.
 */
export function disowned(sentence: Sentence, reading: Reading, finder: Finder): Reading {
  const deeds = DENYING.has(reading.token.lemma) && reading.row.type === 'REJECT' ? reading.about : [reading]
  for (const deed of deeds) {
    const { token, row, slots } = deed
    if (token.upos !== 'NOUN' || row.type === null || !DEEDS.has(row.type) || slots.reciprocal) continue
    const verb = disowningVerb(sentence, token)
    const doers = verb ? partiesAt(sentence, rolesOf(sentence, verb).get('subj') ?? [], finder) : []
    const isOther = ({ party }: Filler) =>
      doers.every((doer) => finder.apart(doer.party, party) || !finder.isKnown(party))
    // "Denied any part in the French raid": whoever made it, none of it is his.
    const isOpen = slots.actors.every(({ party }) => !finder.isKnown(party))
    if (doers.length === 0 || !isOpen || !slots.recipients.every(isOther)) continue
    return { ...deed, row: { ...row, status: 'denied' }, slots: { ...slots, actors: doers } }
  }
  return reading
}

/** The verb whose subject says that he had no part in a deed. */
function disowningVerb(sentence: Sentence, deed: Token): Token | undefined {
  if (!IN.test(caseOf(sentence, deed.id) ?? '')) return undefined
  const above = tokenById(sentence, deed.head)
  if (!above) return undefined
  if (PART.has(above.lemma)) return isRelation(above, 'obj') ? denyingAt(sentence, above.head) : undefined
  if (above.lemma === 'do') return nothingToDo(sentence, above)
  // A parser hangs the deed on the verb.
  const hasPart = childrenBy(sentence, above.id, 'obj').some(({ lemma }) => PART.has(lemma))
  return hasPart ? denyingAt(sentence, above.id) : undefined
}

function denyingAt(sentence: Sentence, id: number): Token | undefined {
  const verb = tokenById(sentence, id)
  return verb && DENYING.has(verb.lemma) ? verb : undefined
}

/** "Had nothing to do with", "denied that it had anything to do with". */
function nothingToDo(sentence: Sentence, { head }: Token): Token | undefined {
  const over = tokenById(sentence, head)
  const verb = over?.lemma === 'have' ? over : over && tokenById(sentence, over.head)
  if (verb?.lemma !== 'have') return undefined
  const words = childrenBy(sentence, verb.id, 'obj').map(({ lemma }) => lemma.toLowerCase())
  const isDenied = isRelation(verb, 'ccomp') && denyingAt(sentence, verb.head) !== undefined
  return words.includes('nothing') || (isDenied && words.includes('anything')) ? verb : undefined
}

function partiesAt(sentence: Sentence, words: readonly Token[], finder: Finder): readonly Filler[] {
  return words.flatMap((token) =>
    finder
      .at(sentence, token)
      .filter((party) => finder.isKnown(party))
      .map((party) => ({ party, token, confidence: CARRIED })),
  )
}
