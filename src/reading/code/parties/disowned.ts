import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, isRelation, tokenById } from '../../../model/tree.ts'
import { CARRIED, type Filler } from '../filler.ts'
import { type Finder, knownAt } from '../finder.ts'
import type { Reading } from '../reading.ts'
import { rolesOf } from '../roles/roles.ts'
import { shareIn } from '../roles/share.ts'

/** Types of deeds in which one may have had a part. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION'])

/** Verbs by which one says that one had no part in a deed. */
const DENYING = new Set('deny disavow disclaim dismiss disown refute reject repudiate'.split(' '))

/** What ties one to a deed, which is no share in it but where it is denied: "denied any link to the attack". */
const TIES = new Set(['connection', 'link', 'tie'])

/**
 * "Peru denied any part in the attack on Chile", "rejected responsibility for the raid": the deed, denied, and done, if at all, by who
 * says so, and no rejection. The reading as it is where it tells nothing of the kind.
 */
export function disowned(sentence: Sentence, reading: Reading, finder: Finder): Reading {
  const deeds = DENYING.has(reading.token.lemma) && reading.row.type === 'REJECT' ? reading.about : [reading]
  for (const deed of deeds) {
    const { token, row, slots } = deed
    if (token.upos !== 'NOUN' || row.type === null || !DEEDS.has(row.type) || slots.reciprocal) continue
    const verb = disowningVerb(sentence, token)
    const doers = verb ? knownAt(finder, sentence, rolesOf(sentence, verb).get('subj') ?? [], CARRIED) : []
    const isOther = ({ party }: Filler) =>
      doers.every((doer) => finder.apart(doer.party, party) || !finder.isKnown(party))
    // "Denied any part in the French raid": whoever made it, none of it is his.
    const isHis = ({ party }: Filler) => doers.some((doer) => finder.same(doer.party, party))
    const isOpen = slots.actors.every((actor) => !finder.isKnown(actor.party) || isHis(actor))
    if (doers.length === 0 || !isOpen || !slots.recipients.every(isOther)) continue
    return { ...deed, row: { ...row, status: 'denied' }, slots: { ...slots, actors: doers } }
  }
  return reading
}

/** The verb whose subject says that he had no part in a deed. */
function disowningVerb(sentence: Sentence, deed: Token): Token | undefined {
  const part = shareIn(sentence, deed) ?? tieTo(sentence, deed)
  const verb = part && isRelation(part, 'obj') ? tokenById(sentence, part.head) : undefined
  return verb && DENYING.has(verb.lemma) ? verb : undefined
}

function tieTo(sentence: Sentence, deed: Token): Token | undefined {
  const above = tokenById(sentence, deed.head)
  return above && TIES.has(above.lemma) && /^(?:to|with)$/.test(caseOf(sentence, deed.id) ?? '') ? above : undefined
}
