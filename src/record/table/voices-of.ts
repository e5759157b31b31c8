import { hasNumber } from './actor-counts.ts'
import { byText, countLists, topOf } from './counting.ts'
import { publishersByDocument } from './related-columns.ts'
import type { Selected } from './select.ts'
import { countedSources, type ShownSource, type SourceKey } from './sources-by-number.ts'

/** How claims split by who says them. */
export interface VoiceShares {
  readonly named: number
  readonly anonymous: number
  readonly writer: number
}

/** An outlet with the claims of documents that it carried; null: documents whose publisher is not known. */
export interface PublisherVoices extends VoiceShares {
  readonly publisher: string | null
  readonly claims: number
  /** Documents with such a claim. */
  readonly documents: number
}

const VOICES = ['named', 'anonymous', 'writer'] as const

export function voiceShares({ table, rows }: Selected): VoiceShares {
  const counts = new Int32Array(table.voices.size)
  for (let i = 0; i < rows.length; i++) counts[table.voice.data[rows[i]!]!]!++
  const of = (voice: string) => counts[table.voices.find(voice)] ?? 0
  return { named: of('named'), anonymous: of('anonymous'), writer: of('writer') }
}

/** Claims that someone says, by whose side the innermost who is known is on, as the filter's `side` asks for it: what both say counts for each. */
export function sideCounts(
  { table, rows }: Selected,
  sides: { readonly a: string; readonly b: string },
): { readonly a: number; readonly b: number; readonly others: number } {
  const { starts } = table.voiceSides
  const [ofA, ofB] = [table.sides.find(sides.a), table.sides.find(sides.b)]
  const counts = { a: 0, b: 0, others: 0 }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (starts[row + 1] === starts[row]) continue
    const a = hasNumber(table.voiceSides, row, ofA)
    const b = hasNumber(table.voiceSides, row, ofB)
    if (a) counts.a++
    if (b) counts.b++
    if (!a && !b) counts.others++
  }
  return counts
}

/** Those who say selected claims, those with most claims first. One who is quoted by another counts as well. */
export function speakersOf(
  { db, table, rows }: Selected,
  key: SourceKey,
  most: number,
): (ShownSource & { claims: number })[] {
  const { as, shown } = countedSources(db, key)
  const counts = countLists(table.sources, rows, shown.length, as)
  const top = topOf(
    counts,
    most,
    byText((one) => shown[one]!.name),
  )
  return top.map((one) => ({ ...shown[one]!, claims: counts[one]! }))
}

/**
 * Outlets of selected claims, those with most claims first; a claim counts for each that carried its document.
 *
 * @param silent whether documents and outlets without any such claim are told too
 */
export function publishersOf({ db, table, rows }: Selected, most: number, silent = false): PublisherVoices[] {
  const { of, names } = publishersByDocument(db)
  const voice = VOICES.map((name) => table.voices.find(name))
  // Of each document its claims by voice, then of each publisher what its documents have.
  const perDocument = VOICES.map(() => new Int32Array(of.rows))
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    perDocument[voice.indexOf(table.voice.data[row]!)]![table.document.data[row]!]!++
  }
  const perPublisher = VOICES.map(() => new Int32Array(names.size))
  const [claims, documents] = [new Int32Array(names.size), new Int32Array(names.size)]
  for (let document = 0; document < of.rows; document++) {
    const told = perDocument.reduce((sum, counts) => sum + counts[document]!, 0)
    if (told === 0 && !silent) continue
    for (let at = of.starts[document]!; at < of.starts[document + 1]!; at++) {
      const publisher = of.values[at]!
      claims[publisher]! += told
      documents[publisher]!++
      for (let v = 0; v < VOICES.length; v++) perPublisher[v]![publisher]! += perDocument[v]![document]!
    }
  }
  const top = topOf(
    claims.map((count, publisher) => (documents[publisher]! > 0 ? count + 1 : 0)),
    most,
    byText((publisher) => caseless(names.word(publisher))),
  )
  return top.map((publisher) => ({
    publisher: publisher === 0 ? null : names.word(publisher),
    claims: claims[publisher]!,
    documents: documents[publisher]!,
    ...{
      named: perPublisher[0]![publisher]!,
      anonymous: perPublisher[1]![publisher]!,
      writer: perPublisher[2]![publisher]!,
    },
  }))
}

/** As SQLite compares where case does not count: letters of ASCII alone are folded. */
function caseless(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
