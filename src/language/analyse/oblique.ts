import type { Token } from '../../model/token.ts'

/**
 * Makes obliques of what a parser took for an object though a preposition stands before it: "paid for a terminal", "forced their way into
 * the embassy". The treebanks have no object with one (15,525 objects in EWT and GUM).
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeObliques(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const { deprel, upos, head, id } of part) {
    const word = part[head - first]
    if (deprel === 'case' && upos === 'ADP' && word && id < word.id && OBJECTS.has(word.deprel)) word.deprel = 'obl'
  }
}

const OBJECTS = new Set(['obj', 'iobj'])
