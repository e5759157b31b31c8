import type { Mention } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import { isRelation, tokenById } from '../../model/tree.ts'
import type { CueEntry } from '../../resources/cues.ts'
import type { Found } from './found.ts'

/** What stands for the cue that answers in an interview do not have. */
export const NO_CUE: CueEntry = {
  lemma: '',
  pos: 'adverb',
  source: 'none',
  content: [],
  stance: 'neutral',
  example: '',
}

/**
 * The answers of an interview or a briefing, spoken by the person whom the lines before the first turn name first as subject,
 * else first.
 *
 * @returns one attribution without a cue whose content are the answers; null where the text is no talk, or names no one
 */
export function interview(doc: Document): Found | null {
  const content = doc.turns
    .filter(({ asks, label }) => !asks && label === null)
    .map(({ start, end }) => ({ start, end }))
  const first = doc.turns[0]
  if (!first || content.length === 0) return null
  const speaker = speakerBefore(doc, first.start)
  if (!speaker) return null
  return {
    sentence: doc.sentences[speaker.sentence]!,
    entry: NO_CUE,
    word: speaker.head,
    cue: { start: first.start, end: first.start },
    speaker: speaker.head,
    source: speaker.span,
    sourceAbsent: null,
    content,
    clause: speaker.span,
    confidence: 0.75,
    slot: 'quote',
  }
}

function speakerBefore(doc: Document, start: number): Mention | null {
  const named = doc.mentions.filter(
    (mention) => mention.span.start < start && mention.form === 'name' && mention.actors[0]?.kind === 'person',
  )
  const isSubject = (mention: Mention) => {
    const head = tokenById(doc.sentences[mention.sentence]!, mention.head)
    return head !== undefined && isRelation(head, 'nsubj')
  }
  return named.find(isSubject) ?? named[0] ?? null
}
