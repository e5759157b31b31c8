import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Codebook } from '../../resources/codebook.ts'
import { keepsPeace } from './contexts.ts'
import { type Governing, isConditional, isFuture, isNegated, isRefusing } from './governor.ts'
import type { Reading } from './reading.ts'
import { recode } from './recode.ts'

/**
 * The type of what a row tells, as the text puts it: what is refused, offered or hangs on another is of another type.
 *
 * @param outer the word above that says how real it is
 * @param scheduled whether it is told for a day to come
 */
export function typeOf(
  codebook: Codebook,
  sentence: Sentence,
  { token, row }: Reading,
  outer: Governing | null,
  scheduled: boolean,
): EventType {
  return recode(row.type!, {
    future: scheduled || isFuture(sentence, token),
    negated: isNegated(sentence, token),
    refusing: isRefusing(token),
    conditional: isConditional(sentence, token),
    governor: outer && !isDenial(outer.token) ? outer.kind : null,
    peacekeeping: keepsPeace(codebook, sentence, token),
  })
}

/** Who denies having done something, or stops short of it, refuses nothing: the deed keeps its type and is told as denied. */
function isDenial({ lemma }: Token): boolean {
  return lemma === 'deny' || lemma === 'short'
}
