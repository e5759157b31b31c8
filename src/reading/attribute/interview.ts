import type { ActorKind, Mention } from '../../model/actor.ts'
import type { Document, Turn } from '../../model/document.ts'
import { contains, firstEndingAfter, type Span } from '../../model/span.ts'
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
  act: 'says',
  example: '',
}

/**
 * What is said in a text that is printed as talk, one attribution without a cue for each speaker: he whose name stands before the
 * turn; of answers without a name he whom the lines before the first turn name first, as subject if they can, in office if anyone is.
 */
export function interview(doc: Document): Found[] {
  const first = doc.turns[0]
  if (!first) return []
  const byName = new Map<string, Turn[]>()
  for (const turn of doc.turns) {
    if (turn.asks) continue
    const name = turn.label === null ? '' : doc.text.slice(turn.label.start, turn.label.end)
    byName.set(name, [...(byName.get(name) ?? []), turn])
  }
  return [...byName.values()].flatMap((turns) => {
    const { label } = turns[0]!
    const speaker = label
      ? labelled(doc, label)
      : (hostInHeading(doc) ?? speakerBefore(doc, first.start) ?? officeBefore(doc, first.start))
    return speaker ? [saidBy(doc, speaker, first.start, turns)] : []
  })
}

/** Who speaks: a word in a sentence, and the words that name him. */
type Speaker = Pick<Mention, 'sentence' | 'head' | 'span'>

function saidBy(doc: Document, { sentence, head, span }: Speaker, start: number, turns: readonly Turn[]): Found {
  return {
    sentence: doc.sentences[sentence]!,
    entry: NO_CUE,
    word: head,
    cue: { start, end: start },
    speaker: head,
    source: span,
    sourceAbsent: null,
    content: turns.map(({ start, end }) => ({ start, end })),
    clause: span,
    confidence: 0.75,
    slot: 'quote',
  }
}

function labelled(doc: Document, label: Span): Speaker | null {
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, label.start)]
  const last = sentence?.tokens.findLast((token) => contains(label, token))
  return sentence && last ? { sentence: sentence.index, head: last.id, span: label } : null
}

function speakerBefore(doc: Document, start: number): Mention | null {
  const people = doc.mentions.filter(
    (mention) => mention.span.start < start && mention.form === 'name' && mention.actors[0]?.kind === 'person',
  )
  // Who asks is named too, as the one who met him.
  const inOffice = people.filter(({ actors }) => actors[0]?.sector)
  const named = inOffice.length > 0 ? inOffice : people
  const isSubject = (mention: Mention) => {
    const head = tokenById(doc.sentences[mention.sentence]!, mention.head)
    return head !== undefined && isRelation(head, 'nsubj')
  }
  return named.find(isSubject) ?? named[0] ?? null
}

/** "Press briefing by the spokesperson of the Foreign Ministry": who answers by the heading, whoever else is told of before the first question. */
function hostInHeading(doc: Document): Mention | null {
  const [heading] = doc.sentences
  if (!heading || !BRIEFING.test(doc.text.slice(heading.start, heading.end))) return null
  const offices = doc.mentions.filter(({ sentence, actors, inferred }) => {
    const [one, ...more] = actors
    return sentence === heading.index && !inferred && one?.country && more.length === 0 && OFFICES.has(one.kind)
  })
  return new Set(offices.map(({ actors }) => actors[0]!.country)).size === 1 ? offices[0]! : null
}

/** What an office gives to those who ask. */
const BRIEFING = /\b(?:briefing|press conference|news conference)\b/i

/** "Regular press conference of the Ministry of Foreign Affairs": whose answers those are whom nobody names. */
function officeBefore(doc: Document, start: number): Mention | null {
  const offices = doc.mentions.filter(
    ({ span, actors, inferred }) =>
      span.start < start && !inferred && actors.length === 1 && OFFICES.has(actors[0]!.kind) && actors[0]!.country,
  )
  const states = new Set(offices.map(({ actors }) => actors[0]!.country))
  return states.size === 1 ? offices[0]! : null
}

/** Those who give press conferences: "the Foreign Ministry", "the Prime Minister". */
const OFFICES: ReadonlySet<ActorKind> = new Set(['ministry', 'government', 'person', 'agency', 'military'])
