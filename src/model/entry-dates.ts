import type { Document } from './document.ts'
import type { Timex } from './timex.ts'
import type { Sentence } from './token.ts'

/** Tells the date of the entry of a chronology in which a sentence stands; null where it stands in none. */
export type EntryDate = (sentence: number) => Timex | null

interface Label {
  readonly timex: Timex
  /** Whether nothing else stands on its line. */
  readonly isAlone: boolean
}

/** How many dates make a chronology: one alone on its line is the day on which a text was written. */
const LEAST = 2

const known = new WeakMap<readonly Timex[], EntryDate>()

/**
 * The entries of a chronology: "12 May 2004: Kenya expels two envoys", "1998 – Peru and Ecuador sign", or a date alone on its line and what
 * follows. A date before a colon or a dash is that of its paragraph, one alone on its line that of all up to the next.
 */
export function entryDates({ sentences, timexes, text }: Pick<Document, 'sentences' | 'timexes' | 'text'>): EntryDate {
  const before = known.get(timexes)
  if (before) return before
  const labels = new Map<number, Label>()
  const bare = new Map<number, Label>()
  for (const timex of timexes) {
    const sentence = sentences[timex.sentence]
    if (!sentence || !timex.span || timex.type !== 'DATE' || labels.has(sentence.index)) continue
    if (!opens(text, sentence, timex)) continue
    const behind = text.slice(timex.span.end, sentence.end)
    const isAlone = /^\s*[.:)\]–—-]?\s*$/u.test(behind)
    if (isAlone || /^\s?(?::\s|[–—|]|\s-\s)/u.test(behind)) labels.set(sentence.index, { timex, isAlone })
    else if (/^\s\p{Lu}/u.test(behind)) bare.set(sentence.index, { timex, isAlone })
  }
  const alone = [...labels.values()].filter(({ isAlone }) => isAlone).length
  // "1979-1989 Soviet troops occupy the country": only among others.
  if (labels.size - alone >= LEAST) for (const [at, label] of bare) labels.set(at, label)
  const dates: (Timex | null)[] = []
  let open: Timex | null = null
  let inline: { readonly timex: Timex; readonly paragraph: number } | null = null
  for (const { index, paragraph } of sentences) {
    const label = labels.get(index)
    if (label?.isAlone) {
      open = alone >= LEAST ? label.timex : null
      inline = null
    } else if (label) inline = { timex: label.timex, paragraph }
    else if (inline && inline.paragraph !== paragraph) inline = null
    dates[index] = inline?.timex ?? open
  }
  const entryDate: EntryDate = (sentence) => dates[sentence] ?? null
  known.set(timexes, entryDate)
  return entryDate
}

/** Whether nothing but a bullet or a bracket stands before a date in its sentence. */
function opens(text: string, sentence: Sentence, { span }: Timex): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, span!.start))
}
