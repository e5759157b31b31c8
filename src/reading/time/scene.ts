import type { Atom } from '../../model/atom.ts'
import type { Token } from '../../model/token.ts'
import { type Direction, direction } from './direction.ts'
import type { Match } from './match.ts'

/** A sentence as the rules see it. */
export interface Scene {
  readonly atoms: readonly Atom[]
  readonly tokens: readonly Token[]
  /** Day of publication; null where it is not known. */
  readonly today: number | null
  /** Day that "three months earlier" counts from: the last date that the text gave in full, else publication. */
  readonly narrative: number | null
  /** The last single day that the document named: a clock time belongs to it. */
  readonly day: number | null
  /** Dates already looked for, by atom: the rules that build on a date ask for the same one. */
  readonly known: Map<number, Match | null>
}

/** A rule: the words that it may begin with, and what it finds at an atom. `#` stands for any run of digits. */
export interface Rule {
  readonly name: string
  readonly starts: readonly string[]
  readonly match: (scene: Scene, at: number) => Match | null
}

/** Lower-cased text of an atom; empty beyond the ends. */
export function text(scene: Scene, at: number): string {
  return scene.atoms[at]?.text ?? ''
}

/** Whether the clause of an atom looks back or ahead. */
export function looks(scene: Scene, at: number): Direction | null {
  const atom = scene.atoms[at]
  return atom === undefined ? null : direction(scene.tokens, atom.token)
}

/** Skips one of `words` where it stands at `at`. */
export function skip(scene: Scene, at: number, ...words: readonly string[]): number {
  return words.includes(text(scene, at)) ? at + 1 : at
}
