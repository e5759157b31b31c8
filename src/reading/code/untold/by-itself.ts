import type { EventType } from '../../../model/plover.ts'
import type { Sentence } from '../../../model/token.ts'
import { childrenBy, isRelation } from '../../../model/tree.ts'
import type { Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { isNegated } from '../governor.ts'
import type { Reading } from '../reading.ts'
import { rolesOf } from '../roles/roles.ts'

/** Types of what one is ready to do or glad of, and of what one holds out or asks for. */
const MINDED: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT'])
const HELD_OUT: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST'])

/**
 * Whether what is no verb tells of one side alone what a verb would: "said that Peru was ready to pay", "we are grateful", "the Peruvian
 * request was turned down". To whom it is, the story tells; "we are grateful to our friends" says that itself, though of nobody by name.
 * Who is not ready promises nothing.
 */
export function isToldByItself(
  sentence: Sentence,
  { token, row, slots }: Reading,
  actors: readonly Filler[],
  finder: Finder,
): boolean {
  if (row.type === null || !actors.some(({ party }) => finder.isKnown(party))) return false
  if (rolesOf(sentence, token).has('to') || isNegated(sentence, token)) return false
  if (token.upos === 'ADJ') return MINDED.has(row.type) && childrenBy(sentence, token.id, 'cop').length > 0
  const isOwn = slots.actors.length > 0 && row.frame.both.length === 0
  return token.upos === 'NOUN' && isOwn && isRelation(token, 'nsubj') && HELD_OUT.has(row.type)
}
