import type { Token } from '../../model/token.ts'
import type { Path } from '../../resources/frame.ts'

/** A party in a slot, the word that named it, and how sure grammar is of it. */
export interface Filler {
  readonly party: number
  readonly token: Token
  readonly confidence: number
  /** Whether it is the place of people of whom nobody is told by name, and they are meant: "hundreds marched in Peru". */
  readonly isPlaceOfPeople?: boolean
}

/** What a filler is worth that stands at the end of a path, and one that the verb has which carries a noun. */
export const DIRECT = 1
export const CARRIED = 0.75

/** What the first of the paths finds that finds anything. */
export function first<T>(paths: readonly Path[], find: (path: Path) => readonly T[]): readonly T[] {
  for (const path of paths) {
    const found = find(path)
    if (found.length > 0) return found
  }
  return []
}

/** Whether a word may head a noun phrase. */
export function isNominal({ upos }: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'DET' || upos === 'PRON' || upos === 'ADJ'
}
