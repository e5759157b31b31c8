import type { Actor, MentionForm } from '../../model/actor.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { RoleNoun } from '../../resources/roles.ts'

/** Grammatical gender of a person, where the text or the gazetteer shows it. */
export type Gender = 'm' | 'f' | null

/** A mention in the making: the words that it spans (ids, inclusive) and what is known of them so far. */
export interface Draft {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly head: number
  readonly form: MentionForm
  readonly role: RoleNoun | null
  /** Proper name of the person or body, without its title; null for a bare description or a pronoun. */
  readonly proper: string | null
  readonly plural: boolean
  /** Possessive pronoun that owns what the mention describes: "his" in "his country", "its" in "its ambassador, Anna Berg". */
  readonly owner: Token | null
  gender: Gender
  actors: readonly Actor[]
  antecedent: Draft | null
  /** Whether its state was inferred from the story. */
  inferred: boolean
  reason: string | null
}

/** What most drafts have in common, to be overridden. */
export function draft(
  sentence: Sentence,
  words: { readonly first: number; readonly last: number; readonly head: number },
  rest: Partial<Draft> & Pick<Draft, 'form'>,
): Draft {
  return {
    sentence,
    role: null,
    proper: null,
    plural: false,
    owner: null,
    gender: null,
    actors: [],
    antecedent: null,
    inferred: false,
    reason: null,
    ...rest,
    ...words,
  }
}

/** A mention, what it stands for, and what that stands for, each once. */
export function* behind(from: Draft): Generator<Draft> {
  const seen = new Set<Draft>()
  for (let at: Draft | null = from; at && !seen.has(at); at = at.antecedent) {
    yield at
    seen.add(at)
  }
}
