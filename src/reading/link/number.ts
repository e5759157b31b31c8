import { childrenBy } from '../../model/tree.ts'
import type { Draft } from './draft.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}

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
  const number = NUMBERS[form.toLowerCase()] ?? Number(form)
  return number > 1 && number < 30 ? number : null
}
