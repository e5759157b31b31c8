import type { Turn } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Sentence } from '../../model/token.ts'

/** Fewer turns than this make no talk. */
const FEWEST = 4
/** Longest question that stands without a label, in characters. */
const LONGEST_QUESTION = 300
/** Of the paragraphs between the first question and the last answer, so many at least ask; an essay asks fewer. */
const DENSEST = 0.25

const LABEL = /^((?:Q|A|Question|Answer|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}))\s?[:.–—]\s+(?=\S)/u
/** A name in brackets before what he says: "((Ann Lee))", "[Ann Lee]". */
const BRACKETED = /^(?:\(\(|\[)(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?:\)\)|\]):?\s+(?=\S)/u
const ASKING = /^(?:Q|Question)$/i
/** Who asks at a press conference, also where what he says ends without a question mark. */
const ASKER = /^(?:Reporter|Journalist|Correspondent|Press|Media)$/i
const ANSWERING = /^(?:A|Answer)$/i
const QUESTION = /\?["”»*_]?$/
const FIRST_PERSON = /\b(?:I|we|my|our|us|me|We|My|Our)\b/

/**
 * The turns of a text that is printed as talk: paragraphs with the speaker's name or "Q" and "A" before a colon, or questions and
 * answers in paragraphs by turns. Empty for any other text.
 */
export function turnsOf(text: string, sentences: readonly Sentence[]): Turn[] {
  const paragraphs = paragraphsOf(sentences)
  const labelled = labelledTurns(text, paragraphs)
  return labelled.length >= FEWEST ? labelled : alternating(text, paragraphs)
}

function paragraphsOf(sentences: readonly Sentence[]): Span[] {
  const out: { start: number; end: number }[] = []
  let last = -1
  for (const { paragraph, start, end } of sentences) {
    if (paragraph === last) out.at(-1)!.end = end
    else out.push({ start, end })
    last = paragraph
  }
  return out
}

function labelledTurns(text: string, paragraphs: readonly Span[]): Turn[] {
  const found = paragraphs.map((paragraph) => labelOf(text, paragraph))
  const speakers = new Map<string, { uses: number; questions: number; label: Span }>()
  for (const [i, label] of found.entries()) {
    if (!label) continue
    const { start, end } = paragraphs[i]!
    const from = start + text.slice(start, end).indexOf(label.name)
    const known = speakers.get(label.key) ?? {
      uses: 0,
      questions: 0,
      label: { start: from, end: from + label.name.length },
    }
    const questions = known.questions + (QUESTION.test(text.slice(start, end)) ? 1 : 0)
    speakers.set(label.key, { ...known, uses: known.uses + 1, questions })
  }
  const isSpeaker = (i: number) => (speakers.get(found[i]?.key ?? '')?.uses ?? 0) > 1
  // At a press conference each reporter asks once, between two answers of whoever speaks there.
  const asksOnce = (i: number) => {
    const { start, end } = paragraphs[i]!
    return found[i] !== null && isSpeaker(i + 1) && (isSpeaker(i - 1) || QUESTION.test(text.slice(start, end)))
  }
  const turns: Turn[] = []
  for (const [i, { start, end }] of paragraphs.entries()) {
    const label = found[i]
    const speaker = label && speakers.get(label.key)
    const last = turns.at(-1)
    if (speaker && label && speaker.uses === 1 && asksOnce(i)) {
      turns.push({ start: start + label.length, end, asks: true, label: speaker.label })
    } else if (speaker && label && speaker.uses > 1) {
      const isRole = ASKING.test(label.name) || ANSWERING.test(label.name)
      const asks = isRole ? ASKING.test(label.name) : ASKER.test(label.name) || speaker.questions * 2 > speaker.uses
      turns.push({ start: start + label.length, end, asks, label: isRole ? null : speaker.label })
    } else if (last && !last.asks && i + 1 < paragraphs.length) turns[turns.length - 1] = { ...last, end }
  }
  return turns
}

interface Label {
  readonly name: string
  /** What all labels of one speaker share: a full name and its initials, "Lena Forsberg" and "LF". */
  readonly key: string
  readonly length: number
}

function labelOf(text: string, { start, end }: Span): Label | null {
  const opening = text.slice(start, Math.min(end, start + 80))
  const found = LABEL.exec(opening) ?? BRACKETED.exec(opening)
  if (!found) return null
  const name = found[1]!
  const words = name.split(/[ .]+/).filter(Boolean)
  const key = words.length > 1 ? words.map((word) => word[0]).join('') : name
  return { name, key, length: found[0].length }
}

/** From the first question on, a paragraph that asks and those that answer, by turns: most answers speak of themselves. */
function alternating(text: string, paragraphs: readonly Span[]): Turn[] {
  const asks = paragraphs.map(
    ({ start, end }) => end - start <= LONGEST_QUESTION && QUESTION.test(text.slice(start, end)),
  )
  const first = asks.indexOf(true)
  if (first < 0) return []
  const strict = bySteps(text, paragraphs, first, asks)
  if (strict.length > 0) return strict
  const turns: Turn[] = []
  for (let i = first; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!
    const last = turns.at(-1)
    if (asks[i]) turns.push({ start, end, asks: true, label: null })
    else if (last && !last.asks) turns[turns.length - 1] = { ...last, end }
    else turns.push({ start, end, asks: false, label: null })
  }
  const questions = turns.filter((turn) => turn.asks).length
  return questions * 2 > FEWEST && questions >= DENSEST * (paragraphs.length - first) ? turns : []
}

/** Every second paragraph answers, though not every other one ends in a question mark; one answer in five may ask back. */
function bySteps(text: string, paragraphs: readonly Span[], first: number, asks: readonly boolean[]): Turn[] {
  const turns: Turn[] = paragraphs.slice(first).map((span, i) => ({ ...span, asks: i % 2 === 0, label: null }))
  if (turns.length < FEWEST || turns.length % 2 === 1) return []
  const prompts = turns.filter((turn) => turn.asks)
  const answers = turns.filter((turn) => !turn.asks)
  const personal = answers.filter(({ start, end }) => FIRST_PERSON.test(text.slice(start, end))).length
  const marked = asks.filter(Boolean).length
  const size = (list: readonly Turn[]) => list.reduce((sum, { start, end }) => sum + end - start, 0)
  const asking = (list: readonly Turn[]) =>
    list.filter(({ start, end }) => QUESTION.test(text.slice(start, end))).length
  const fits =
    marked >= 2 &&
    personal * 2 >= answers.length &&
    prompts.every(({ start, end }) => end - start <= LONGEST_QUESTION) &&
    asking(answers) * 5 <= answers.length &&
    (asking(answers) === 0 || (asking(prompts) > 2 * asking(answers) && size(prompts) * 2 < size(answers)))
  return fits ? turns : []
}
