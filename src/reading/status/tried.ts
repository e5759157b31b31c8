import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, hasTo, tokenById } from '../../model/tree.ts'

/** Types of which the attempt is the deed: who tried to kill attacked, who tried to mediate talked to both. */
const ATTEMPTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'CONSULT', 'REJECT'])

/** "Tried to ram the boat", "had attempted to mediate", but neither "may try to" nor "will try to": whether one did what he could to do it. */
export function isTried(type: EventType, verb: Token, sentence: Sentence): boolean {
  if (!ATTEMPTS.has(type) || !hasTo(sentence, verb.id)) return false
  const tries = tokenById(sentence, verb.head)
  if (!tries || !/^(?:try|attempt)$/.test(tries.lemma)) return false
  if (tries.xpos === 'VBD') return true
  const auxiliaries = childrenBy(sentence, tries.id, 'aux').map(({ form }) => form.toLowerCase())
  return tries.xpos === 'VBN' && auxiliaries.length === 1 && /^(?:had|has|have|['’]ve|['’]d)$/.test(auxiliaries[0]!)
}
