import { KEYS } from './signature.ts'

/** Tables of bands, from the one that every document is put into to the one that holds the most. */
export const LEVELS = ['reprint_bands_recent', 'reprint_bands_middle', 'reprint_bands'] as const
export const [RECENT, MIDDLE, LAST] = LEVELS

/** How the bands of a record are laid out (`BandLevels`); a test sets less, so that little is much. */
export interface BandLayout {
  /** Documents after which the recent bands move on. */
  readonly period: number
  /** Slices of the keys: with every period the middle level hands one on, each in its turn. */
  readonly slices: number
  /** Documents that are looked for before it pays to load the keys of the last level. */
  readonly before: number
  /** A band of more documents than this is looked through only where that can make a difference. */
  readonly crowd: number
}

/**
 * As records are laid out. With a longer period the recent level has more pages, all of which change with every few documents; with a
 * shorter one the middle level is written more often. More slices make the middle level greater, fewer change more
 * pages of the last. The number of slices stays: a record keeps its keys by slice.
 */
export const LAYOUT: BandLayout = { period: 1000, slices: 16, before: 30, crowd: 16 }

/** The slice of a key. */
export function sliceOf(key: number, slices: number): number {
  return Math.floor(key / Math.ceil(KEYS / slices))
}

/** The first key of a slice, and the first after it. */
export function boundsOf(slice: number, slices: number): [number, number] {
  const width = Math.ceil(KEYS / slices)
  return [slice * width, (slice + 1) * width]
}
