import { dayWords } from '../formats/dates.ts'
import { grouped } from '../formats/grouped.ts'
import type { Brief, ClaimNote, LedgerRow, Note } from './types.ts'

/** What both forms of a brief say around its sentences. */
export const HEADINGS = {
  changed: 'What changed',
  reported: 'Most reported',
  timeline: 'Timeline',
  ledger: 'Ledger',
  disputes: 'Disputes',
  voices: 'Who says so',
  notes: 'Notes',
} as const

/** How a brief is to be read. */
export const METHOD =
  'Every sentence repeats what documents of the record say; its notes give their words. Nothing here is a finding of its own.'

export const COLUMNS: readonly (readonly [keyof LedgerRow['cells'], string])[] = [
  ['announced', 'Announced'],
  ['committed', 'Committed'],
  ['delivered', 'Delivered'],
  ['outstanding', 'Outstanding'],
]

export const LEDGER_CAPTION =
  'Each promise and each delivery counts once, however often it is told. Outstanding is what was promised, less what was delivered or cancelled.'

export const NO_LEDGER = 'Nothing is reported that one of the two promised or gave to the other.'
export const NO_DISPUTES = 'No claims contradict one another.'

export function sinceWords(day: string): string {
  return `New since ${dayWords(day)}`
}

/** "21 more happenings in the record."; empty where there is none. */
export function moreWords(left: number, one: string, more = `${one}s`): string {
  return left === 0 ? '' : `${grouped(left)} more ${left === 1 ? one : more} in the record.`
}

export function legendOf({ timeline }: Pick<Brief, 'timeline'>): string {
  return `Above the line cooperation, below it conflict; dark: in deed, light: in word, which is all that was only said, promised, planned, asked for or threatened. One bar is a ${timeline.by}.`
}

export function isOnClaim(note: Note): note is ClaimNote {
  return 'quote' in note
}

/** Who says so, and where: "Job Lusinde, Tanzania's communications minister. Meridian Wire, 16 November 1971". */
export function placeWords({ speaker, publisher, day }: ClaimNote): string {
  const place = `${publisher ?? 'Publisher not known'}, ${day === null ? 'no date' : dayWords(day)}`
  return `${speaker === null ? 'The writer' : speaker.charAt(0).toUpperCase() + speaker.slice(1)}. ${place}`
}

const LONGEST_ADDRESS = 70

/** An address as it is printed: without its scheme, and cut where it is long. */
export function addressWords(url: string): string {
  const plain = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return plain.length <= LONGEST_ADDRESS ? plain : `${plain.slice(0, LONGEST_ADDRESS - 1)}…`
}
