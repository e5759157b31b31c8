import type { EventType } from '../../model/plover.ts'
import type { Sentence } from '../../model/token.ts'
import type { Reading } from './reading.ts'
import { joinedTo } from './roles/joined.ts'
import { surfaceSubject } from './roles/subject.ts'
import type { Sides } from './sides.ts'

/**
 * Who refuses whom what the two would do together: of "Peru will not talk to Chile" only Peru refuses. Where both are the subject ("Peru and
 * Chile will not meet"), and of all that is no refusal, the sides as they are.
 */
export function refuserFirst(sentence: Sentence, { token, row }: Reading, type: EventType, sides: Sides): Sides {
  if (type !== 'REJECT' || row.type === 'REJECT' || token.upos !== 'VERB' || sides.actors.length < 2) return sides
  const subjects = surfaceSubject(sentence, token).flatMap((subject) => [subject, ...joinedTo(sentence, subject)])
  const actors = sides.actors.filter((filler) => subjects.includes(filler.token))
  const recipients = sides.recipients.filter((filler) => !subjects.includes(filler.token))
  return actors.length > 0 && recipients.length > 0 ? { actors, recipients } : sides
}
