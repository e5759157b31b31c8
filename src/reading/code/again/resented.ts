import type { Event, Participant } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover.ts'
import type { Sentence } from '../../../model/token.ts'
import { ancestors, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'

/** Types of deeds of which one to whom they are done complains. */
const RESENTED: ReadonlySet<EventType> = new Set(['REJECT', 'SANCTION', 'COERCE'])

/**
 * "Peru's refusal to return the crew angered Chile": the deed that the subject of a reproach tells and that names nobody to whom it was
 * done was done to him who is angry at it.
 */
export function resented(events: readonly Event[], sentences: readonly Sentence[]): readonly Event[] {
  const reproaches = new Map<number, Event[]>()
  for (const event of events)
    if (event.type === 'ACCUSE' && event.actors.length > 0)
      reproaches.set(event.sentence, [...(reproaches.get(event.sentence) ?? []), event])
  return events.map((event) => {
    if (!RESENTED.has(event.type) || event.recipients.length > 0 || event.actors.length === 0) return event
    const by = reproaches
      .get(event.sentence)
      ?.find((reproach) => isSubjectOf(sentences[event.sentence]!, event, reproach) && isOn(event, reproach))
    return by ? { ...event, recipients: by.actors.map(resenting), recipientsAbsent: null } : event
  })
}

/** Whether a deed stands in the subject of a verb of reproach: in "Peru's refusal to pay", or as its head. */
function isSubjectOf(sentence: Sentence, { head }: Event, reproach: Event): boolean {
  const [subject] = childrenBy(sentence, reproach.head, 'nsubj')
  const word = tokenById(sentence, head)
  if (!subject || !word || isRelation(subject, 'nsubj:pass')) return false
  return subject === word || ancestors(sentence, word.id).includes(subject)
}

/** Whether those who did the deed are those who are reproached for it. */
function isOn(event: Event, { recipients }: Event): boolean {
  return event.actors.every(({ mention }) => recipients.some((other) => other.mention === mention))
}

function resenting({ mention, confidence }: Participant): Participant {
  return { mention, confidence: confidence * HELD, stated: true }
}

/** What a party is worth that another verb names. */
const HELD = 0.8
