import type { Mention } from '../../model/actor.ts'
import type { Event } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Reading } from './reading.ts'

/** Acts that are done to say something: an ambassador is summoned to hear a protest, a crowd marches to demand. */
const ACTS: ReadonlySet<EventType> = new Set(['ACCUSE', 'PROTEST', 'REJECT'])
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'PROTEST', 'REJECT', 'REQUEST'])

/**
 * Folds what an act is done to say into the act: "summoned the ambassador to protest" is one event, and "marched to demand an
 * amnesty from the government" is a protest against the government. Likewise an answer into the deed by which it is given.
 */
export function folded(
  events: readonly Event[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Event[] {
  const kept: (Event | null)[] = [...events]
  for (const [at, event] of events.entries()) {
    const answer = events.findIndex((other) => isMeansOf(sentences[event.sentence]!, event, other))
    if (answer >= 0 && isSameActor(events[answer]!, event, mentions)) {
      const { recipients } = event.recipients.length > 0 ? event : events[answer]!
      kept[at] = { ...event, recipients, recipientsAbsent: recipients.length > 0 ? null : event.recipientsAbsent }
      kept[answer] = null
      continue
    }
    if (!SAID.has(event.type)) continue
    const sentence = sentences[event.sentence]!
    const head = actOf(sentence, tokenById(sentence, event.head))
    const outer = events.findIndex((other) => other.sentence === event.sentence && other.head === head)
    const act = outer < 0 ? null : kept[outer]
    if (!act || !ACTS.has(act.type) || !isSameActor(act, event, mentions)) continue
    kept[at] = null
    if (act.recipients.length === 0)
      kept[outer] = { ...act, recipients: event.recipients, recipientsAbsent: event.recipientsAbsent }
  }
  return kept.filter((event) => event !== null).map((event, id) => ({ ...event, id }))
}

/** Whether talks are the aim for which others of the same clause meet: "met to discuss the border" tells of one meeting. */
export function repeatsTalks(sentence: Sentence, { row, token }: Reading, all: readonly Reading[]): boolean {
  if (row.type !== 'CONSULT') return false
  const act = actOf(sentence, token)
  return all.some((other) => other.row.type === 'CONSULT' && other.token.id === act)
}

/** What one does to another who has done something first, by another deed that is told too: "retaliated by expelling two envoys". */
const ANSWERING = /^(?:avenge|hit_back|react|reciprocate|respond|retaliate|strike_back)#/

/** Whether a participle tells how another event of its sentence was done, which says no more than that it was an answer. */
function isMeansOf(sentence: Sentence, { head }: Event, answer: Event): boolean {
  const verb = tokenById(sentence, head)
  if (answer.sentence !== sentence.index || verb?.xpos !== 'VBG' || verb.head !== answer.head) return false
  if (!isRelation(verb, 'advcl') || !ANSWERING.test(answer.frame)) return false
  const marks = childrenBy(sentence, verb.id, 'mark')
  return verb.id > answer.head && marks.every(({ lemma }) => lemma === 'by')
}

/** The word whose aim an infinitive tells; 0 where it tells none. */
function actOf(sentence: Sentence, token: Token | undefined): number {
  if (token?.xpos !== 'VB') {
    // "to deliver a protest": the noun that carries the event hangs on the infinitive.
    const verb = token && isRelation(token, 'obj') ? tokenById(sentence, token.head) : undefined
    return verb?.xpos === 'VB' ? actOf(sentence, verb) : 0
  }
  return isRelation(token, 'advcl') || isRelation(token, 'xcomp') ? token.head : 0
}

function isSameActor(a: Event, b: Event, mentions: readonly Mention[]): boolean {
  const keys = ({ actors }: Event) =>
    actors.flatMap(({ mention }) => mentions[mention]!.actors.map(({ country, id }) => country ?? id))
  const known = keys(a)
  return keys(b).every((key) => known.includes(key))
}
