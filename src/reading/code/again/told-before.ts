import type { Event } from '../../../model/event.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, tokenById } from '../../../model/tree.ts'
import type { Codebook } from '../../../resources/codebook.ts'
import type { Finder } from '../finder.ts'
import { isNegated } from '../governor.ts'
import { type Reading, readingsOf } from '../reading.ts'

/** What a text has told up to a sentence, and what reads it. */
export interface Before {
  /** The events told so far, in the order of the text, those of the sentence among them. */
  readonly events: readonly Event[]
  readonly sentences: readonly Sentence[]
  readonly codebook: Codebook
  readonly finder: Finder
}

/** The events told from a sentence on, in the order of the text; found from the end, so that a long text is not gone through for each sentence. */
export function toldSince({ events }: Pick<Before, 'events'>, sentence: number): readonly Event[] {
  let from = events.length
  while (from > 0 && events[from - 1]!.sentence >= sentence) from--
  return events.slice(from)
}

/** The event told last in the sentence before a word, else the main one of the sentence before it. */
export function toldBefore(sentence: Sentence, token: Token, { events }: Before): Event | undefined {
  const here = events.findLast((event) => event.sentence === sentence.index && event.head < token.id)
  return here ?? mainBefore(sentence, events)
}

/** The event that the verb which a clause hangs on tells, or what hangs on that: "refused to sign", "imposed sanctions". */
export function toldBeside(sentence: Sentence, beside: Token, before: Before): Event | undefined {
  const here = toldSince(before, sentence.index)
  let level = [beside.id]
  for (let depth = 0; depth < 3 && level.length > 0; depth++) {
    const found = here.find(({ head }) => level.includes(head))
    if (found) return found
    level = level.flatMap((id) => childrenBy(sentence, id, 'xcomp', 'ccomp', 'obj')).map(({ id }) => id)
  }
  return undefined
}

/** The event of the main clause of the sentence before, else the first that it tells. */
export function mainBefore(sentence: Sentence, events: readonly Event[]): Event | undefined {
  return events.find((event) => event.sentence === sentence.index - 1)
}

/** The reading that told an event, with what that is about: what was asked for, promised or refused. */
export function readingOf(told: Event, { sentences, codebook, finder }: Before): Reading | undefined {
  const sentence = sentences[told.sentence]!
  return readingsOf(codebook, sentence, finder, true).find(({ token }) => token.id === told.head)
}

/** What is not done where a reading tells that someone refuses or fails to do it; undefined of any other. */
export function notDone(told: Event, reading: Reading, { sentences }: Before): Reading | undefined {
  if (isNegated(sentences[told.sentence]!, headOf(told, sentences))) return reading.row.type ? reading : undefined
  const [inner] = reading.row.type === 'REJECT' ? reading.about : []
  return inner?.row.type ? inner : undefined
}

/** The word that tells an event. */
export function headOf(told: Event, sentences: readonly Sentence[]): Token {
  return tokenById(sentences[told.sentence]!, told.head)!
}
