import type { Token } from '../../../model/token.ts'
import { isRelation } from '../../../model/tree.ts'

/** What one does to those whom one may then let go. */
export const KEEPING: ReadonlySet<string> = new Set(
  'arrest capture detain hold imprison intern jail kidnap seize'.split(' '),
)

/** Whether a clause about people tells that they are kept: "held in Peru", "whom Peru is holding", "who was jailed there". */
export function isKept(token: Token): boolean {
  return isRelation(token, 'acl') && token.upos === 'VERB' && KEEPING.has(token.lemma)
}
