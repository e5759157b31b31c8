import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy } from '../../../model/tree.ts'

/** Heads of fixed prepositions that say who tells it, when or why: their last word opens no slot. */
const SAYING_WHY = new Set([
  'according',
  'accord',
  'due',
  'prior',
  'thanks',
  'owing',
  'because',
  'ahead',
  'instead',
  'as',
])

/**
 * Lemmas under which a dependent's prepositions are known: "out of" is `out_of`, and `of` as well. One that does not
 * stand right after the one before was hung here by mistake: "with Mali we have cooperation in the economic".
 */
export function casesOf(sentence: Sentence, cases: readonly Token[]): string[] {
  const lemmas = cases
    .filter(({ upos, id }, at) => upos !== 'PART' && (at === 0 || id - cases[at - 1]!.id < 3))
    .flatMap((marker) => [marker, ...childrenBy(sentence, marker.id, 'fixed')])
    .map(({ lemma }) => lemma.toLowerCase())
  if (lemmas.length < 2) return lemmas
  return SAYING_WHY.has(lemmas[0]!) ? [lemmas.join('_')] : [lemmas.join('_'), lemmas.at(-1)!]
}
