import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy } from '../../../model/tree.ts'
import { putDownTo } from './put-down-to.ts'

/** Texts that speak for whoever puts them out: "passed a resolution condemning", "filed a lawsuit accusing". */
export const DOCUMENTS = new Set(
  (
    'report resolution statement letter lawsuit suit complaint bill motion petition message tweet post declaration ' +
    'communique communiqué note decree order law memorandum campaign speech address ruling vote'
  ).split(' '),
)

/** Deeds in which others are done. */
const DEEDS = new Set(
  (
    'raid attack strike airstrike air-strike operation ambush bombing shelling bombardment incursion offensive assault ' +
    'massacre crackdown manoeuvre sweep swoop barrage blast explosion shooting gunfire shell bomb'
  ).split(' '),
)

const IN = /^(?:in|during)$/

/**
 * "Was condemned in a joint statement by Egypt", "were killed in a US operation": whose text or deed it was done in did it; the word for
 * that where only an adjective names him.
 */
export function withinDeed(sentence: Sentence, passive: Token): readonly Token[] {
  const text = childrenBy(sentence, passive.id, 'obl').find(
    ({ id, lemma }) =>
      (DOCUMENTS.has(lemma.toLowerCase()) || DEEDS.has(lemma.toLowerCase())) && IN.test(caseOf(sentence, id) ?? ''),
  )
  if (!text) return inHands(sentence, passive)
  const blamed = putDownTo(sentence, text)
  if (blamed.length > 0) return blamed
  const makers = childrenBy(sentence, text.id, 'nmod', 'obl').filter(({ id }) =>
    /^(?:by|from|of)$/.test(caseOf(sentence, id) ?? ''),
  )
  return makers.length > 0 ? makers : [text]
}

/** "Was beaten at the hands of Libyan police": whose hands they were. */
function inHands(sentence: Sentence, passive: Token): readonly Token[] {
  const hands = childrenBy(sentence, passive.id, 'obl').find(
    ({ id, lemma, xpos }) => lemma === 'hand' && xpos === 'NNS' && caseOf(sentence, id) === 'at',
  )
  return hands
    ? childrenBy(sentence, hands.id, 'nmod').filter(
        (one) => one.deprel === 'nmod:poss' || caseOf(sentence, one.id) === 'of',
      )
    : []
}
