import type { Mention } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import type { Sentence } from '../../model/token.ts'
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

/** Fewer questions with answers than this make no interview. */
const FEWEST = 3
const LONGEST_QUESTION = 300
/** Of the paragraphs from the first question on, so many at least are questions; an essay asks fewer. */
const DENSEST = 0.25

/**
 * The answers of an interview that is printed as questions and answers, each a paragraph of its own without a word of who says it:
 * spoken by the person whom the lines before the first question name first as subject, else first.
 *
 * @returns one attribution without a cue whose content are the answers; null where the text is no such interview, or names no one
 */
export function interview(doc: Document): Found | null {
  const paragraphs = paragraphsOf(doc)
  const questions = paragraphs.flatMap((paragraph, at) => (isQuestion(doc, paragraph) ? [at] : []))
  const answered = questions.filter((at) => at + 1 < paragraphs.length && !questions.includes(at + 1))
  if (answered.length < FEWEST || answered.length < DENSEST * (paragraphs.length - answered[0]!)) return null
  const first = paragraphs[answered[0]!]![0]!
  const speaker = speakerBefore(doc, first.index)
  if (!speaker) return null
  const sentence = doc.sentences[speaker.sentence]!
  const content = answered.flatMap((at) => answerAfter(paragraphs, at, questions))
  return {
    sentence,
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

function paragraphsOf(doc: Document): Sentence[][] {
  const paragraphs: Sentence[][] = []
  let last = -1
  for (const sentence of doc.sentences) {
    if (sentence.paragraph !== last) paragraphs.push([])
    paragraphs.at(-1)!.push(sentence)
    last = sentence.paragraph
  }
  return paragraphs
}

function isQuestion(doc: Document, paragraph: readonly Sentence[]): boolean {
  const start = paragraph[0]!.start
  const { end } = paragraph.at(-1)!
  const text = doc.text.slice(start, end)
  return end - start <= LONGEST_QUESTION && /\?["”»*_]?$/.test(text)
}

/** The paragraphs up to the next question, one span each. */
function answerAfter(paragraphs: readonly Sentence[][], question: number, questions: readonly number[]) {
  const next = questions.find((at) => at > question) ?? question + 2
  return paragraphs
    .slice(question + 1, next)
    .map((paragraph) => ({ start: paragraph[0]!.start, end: paragraph.at(-1)!.end }))
}

function speakerBefore(doc: Document, sentence: number): Mention | null {
  const named = doc.mentions.filter(
    (mention) => mention.sentence < sentence && mention.form === 'name' && mention.actors[0]?.kind === 'person',
  )
  const isSubject = (mention: Mention) => {
    const head = tokenById(doc.sentences[mention.sentence]!, mention.head)
    return head !== undefined && isRelation(head, 'nsubj')
  }
  return named.find(isSubject) ?? named[0] ?? null
}
