import type { Actor } from '../../model/actor.ts'
import type { Sentence } from '../../model/token.ts'
import type { Draft } from './draft.ts'

/** A word that names or describes a candidate, and the mention that it heads, if it heads one. */
export interface Place {
  readonly sentence: Sentence
  readonly head: number
  readonly draft: Draft | null
}

/** What a pronoun may stand for: parties; a thing that is none (no actors); nothing that the text names (no places). */
export interface Candidate {
  readonly key: string
  readonly actors: readonly Actor[]
  /** Where it is told of, the nearest to the pronoun first. */
  readonly places: readonly Place[]
}

/** Says by their signs which of its candidates a pronoun stands for. */
export type ChooseAntecedent = (
  draft: Draft,
  candidates: readonly Candidate[],
  signs: readonly (readonly string[])[],
) => number

/** Says which state an office or a body is of whose phrase names none, and how sure that is (0 to 1). */
export type ChooseState = (
  draft: Draft,
  states: readonly string[],
  signs: readonly (readonly string[])[],
) => { readonly at: number; readonly share: number }

/** What is learned of who is meant. */
export interface Choosers {
  readonly state: ChooseState
  readonly antecedent: ChooseAntecedent
}
