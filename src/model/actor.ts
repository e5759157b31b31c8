import type { Sector } from './plover.ts'
import type { Span } from './span.ts'

/** What kind of thing acts. `bloc` is a loose group ("the West"), never resolved to its members. */
export const ACTOR_KINDS = [
  'state',
  'igo',
  'bloc',
  'government',
  'ministry',
  'military',
  'parliament',
  'court',
  'police',
  'agency',
  'person',
  'party',
  'armed-group',
  'company',
  'media',
  'ngo',
  'population',
  'organisation',
  'place',
] as const

export type ActorKind = (typeof ACTOR_KINDS)[number]

/**
 * Who acts or is acted upon. `id` is the ISO 3166-1 alpha-3 code where the actor stands for a state (a state itself,
 * its government, army, ministry or envoy), else an organisation's short code ("UNO"), a Wikidata id, or a slug of
 * the name. Two mentions with one id are the same party for a dyad.
 */
export interface Actor {
  readonly id: string
  /** Name to show: "Malian Armed Forces", "Igor Gromyko", "Russia". */
  readonly name: string
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-3 of the state that the actor belongs to, where the text or the gazetteer says which. */
  readonly country: string | null
  readonly sector: Sector | null
  /** Office as the text gives it: "ambassador of Russia to Mali". */
  readonly role: string | null
  readonly wikidata: string | null
}

/** How a mention refers. */
export type MentionForm = 'name' | 'nominal' | 'pronoun' | 'adjective' | 'possessive'

/** A span that names or describes one or more actors ("the two countries" has two), and what it was linked to. */
export interface Mention {
  /** Number of the mention in the document, from 0, in order of start. */
  readonly id: number
  readonly sentence: number
  /** The whole noun phrase, without relative clauses. */
  readonly span: Span
  /** Id of the head word in its sentence. */
  readonly head: number
  readonly form: MentionForm
  /** Empty where it could not be resolved; then `reason` says why. */
  readonly actors: readonly Actor[]
  /** The mention that it was resolved through, where it is a pronoun, a possessive or a description. */
  readonly antecedent: number | null
  /** Whether the state that it acts for was inferred from the story: no words name it for him. */
  readonly inferred?: boolean
  readonly reason: string | null
}
