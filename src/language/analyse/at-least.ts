import type { Token } from '../../model/token.ts'

const BOUNDS = new Set(['least', 'most'])

/**
 * Makes "at least 6,000 tons" the object of a verb that has none: "at" belongs to "least", and not to what is counted, which a parser
 * takes for a place or a time.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeCounted(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const at of part) {
    const bound = part[at.id + 1 - first]
    if (at.deprel !== 'case' || at.form.toLowerCase() !== 'at' || !bound || !BOUNDS.has(bound.form.toLowerCase()))
      continue
    // From "least" to the number and on to what is counted, wherever the parser hung "at".
    let counted = part[(at.head === bound.id ? bound.head : at.head) - first]
    if (counted?.deprel === 'nummod') counted = part[counted.head - first]
    if (!counted || counted === bound || counted.deprel !== 'obl' || counted.id < bound.id) continue
    const placed = part.some((word) => word.head === counted.id && word.deprel === 'case' && word !== at)
    if (placed) continue
    const verb = part[counted.head - first]
    const taken = part.some(({ head, deprel }) => head === verb?.id && (deprel === 'obj' || deprel === 'nsubj:pass'))
    if (!verb || verb.id > at.id || taken) continue
    counted.deprel = 'obj'
    at.head = bound.id
  }
}
