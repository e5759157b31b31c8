import { addressWords, isOnClaim, LEDGER_CAPTION, legendOf, METHOD, placeWords } from './headings.ts'
import type { Brief, Items, LedgerPart, Note, Sentence } from './types.ts'

/** How much of each part is shown. */
export interface Room {
  readonly reported: number
  readonly recent: number
  /** Lines of the ledger for one direction. */
  readonly rows: number
  readonly disputes: number
  readonly speakers: number
  /** Characters of a quote. */
  readonly quote: number
}

/** From much to little: the first that fits on two pages is taken. */
export const LEVELS: readonly Room[] = [
  { reported: 6, recent: 4, rows: 6, disputes: 5, speakers: 4, quote: 240 },
  { reported: 6, recent: 4, rows: 5, disputes: 4, speakers: 3, quote: 200 },
  { reported: 5, recent: 3, rows: 5, disputes: 3, speakers: 3, quote: 180 },
  { reported: 5, recent: 3, rows: 4, disputes: 3, speakers: 3, quote: 150 },
  { reported: 4, recent: 2, rows: 3, disputes: 2, speakers: 2, quote: 130 },
  { reported: 3, recent: 1, rows: 2, disputes: 1, speakers: 1, quote: 110 },
  { reported: 1, recent: 0, rows: 1, disputes: 1, speakers: 1, quote: 90 },
]

/** Pixels of 1/96 inch that fit inside the margins of two pages of Letter; what is reckoned is more than what is printed. */
const HEIGHT = 1930
/** Characters to a line and height of a line in the stylesheet's sizes, in a wide typeface, so that others take less. */
const TEXT = { line: 15.6, wide: 102, item: 83, small: 12.8, smallWide: 112 }
const TABLE = { row: 16.2, kind: 34, remark: 11.8, remarkWide: 36 }
const NOTE = { line: 10.8, quote: 39, place: 41, gap: 2.6 }
const HEADING = 33
const SUBHEADING = 19
const PICTURE = 136

/**
 * Whether a brief stands on two pages of A4 or Letter, by the lengths of its texts.
 *
 * @param notes of it; not asked for where there is no room for any
 */
export function fits(brief: Omit<Brief, 'notes'>, notes: () => readonly Note[]): boolean {
  const height = heightOf(brief)
  return Math.round(height) <= HEIGHT && Math.round(height + HEADING + notesHeight(notes())) <= HEIGHT
}

/** About how high a brief is in print without its notes, in pixels. */
function heightOf(brief: Omit<Brief, 'notes'>): number {
  const { title, rests, reported, recent, passed, ledger, disputes, voices } = brief
  const parts = [
    lines(title.length, 58) * 26 + 8 + paragraph(rests) + small(METHOD),
    HEADING + SUBHEADING + items(reported) + (recent === null ? 0 : SUBHEADING + items(recent)),
    HEADING + PICTURE + paragraph(passed) + small(legendOf(brief)),
    HEADING + TABLE.row + ledger.reduce((sum, part) => sum + partHeight(part), 0) + small(LEDGER_CAPTION),
    HEADING + items(disputes),
    HEADING + paragraph(voices),
  ]
  return parts.reduce((sum, each) => sum + each, 0)
}

function lines(characters: number, wide: number): number {
  return Math.max(1, Math.ceil(characters / wide))
}

/** A number of a note takes about two characters. */
function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text, notes }) => sum + text.length + 1 + 2 * notes.length, 0)
}

function paragraph(sentences: readonly Sentence[]): number {
  return lines(lengthOf(sentences), TEXT.wide) * TEXT.line + 4
}

function small(text: string): number {
  return lines(text.length, TEXT.smallWide) * TEXT.small + 4
}

function items({ items: list, left }: Items): number {
  const heights = list.map(
    ({ when, sentences }) => Math.max(lines(lengthOf(sentences), TEXT.item), lines(when.length, 20)) * TEXT.line + 2.4,
  )
  return heights.reduce((sum, each) => sum + each, left === 0 ? 0 : TEXT.small + 3)
}

function partHeight({ rows, left }: LedgerPart): number {
  if (rows.length === 0) return 0
  const heights = rows.map(({ kind, cells, remarks }) => {
    const cell = Math.max(...Object.values(cells).map(({ words, notes }) => lines(words.length + 2 * notes.length, 17)))
    const told = remarks.length === 0 ? 0 : lines(lengthOf(remarks), TABLE.remarkWide) * TABLE.remark
    return Math.max(lines(kind.length, TABLE.kind) * 12.8 + told, cell * 12.8) + 3.4
  })
  return heights.reduce((sum, each) => sum + each, TABLE.row + 3 + (left === 0 ? 0 : TABLE.row))
}

/** Notes stand in three columns. */
function notesHeight(notes: readonly Note[]): number {
  const heights = notes.map((note) => {
    if (!isOnClaim(note)) return lines(note.words.length, NOTE.quote) * NOTE.line + NOTE.gap
    const place =
      placeWords(note).length + (note.url === null ? note.document.length + 9 : addressWords(note.url).length)
    return Math.ceil((note.quote.length + 4) / NOTE.quote + (place + 3) / NOTE.place + 0.35) * NOTE.line + NOTE.gap
  })
  return heights.reduce((sum, each) => sum + each, 0) / 3 + 2 * NOTE.line
}
