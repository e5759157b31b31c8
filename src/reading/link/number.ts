import { childrenBy } from '../../model/tree.ts'
import { ONES } from '../../resources/english-numerals.ts'
import type { Draft } from './draft.ts'

/** How many a description counts: "the three ministers", "both Koreas"; null where it counts none, or very many. */
export function numberOf({ sentence, head }: Pick<Draft, 'sentence' | 'head'>): number | null {
  for (const { form } of childrenBy(sentence, head, 'nummod')) {
    const number = numberIn(form)
    if (number !== null) return number
  }
  return childrenBy(sentence, head, 'det', 'cc:preconj').some(({ lemma }) => lemma.toLowerCase() === 'both') ? 2 : null
}

/** The number that a word is; null where it is none, one, or very many. */
export function numberIn(form: string): number | null {
  const number = ONES[form.toLowerCase()] ?? Number(form)
  return number > 1 && number < 30 ? number : null
}
