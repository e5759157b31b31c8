import type { Span } from './span.ts'

/** An amount of money: `currency` is ISO 4217, null where the text leaves it open. */
export interface Money {
  readonly amount: number
  readonly currency: string | null
}

/** A stated amount: "25,000 tons", "$40 million", "many tons". `amount` is null where the text gives no figure. */
export interface Quantity {
  readonly sentence: number
  readonly span: Span
  /** Id of the head word of the expression in its sentence. */
  readonly head: number
  readonly amount: number | null
  /** Singular lemma of the unit: "ton", "barrel"; null for plain counts and money. */
  readonly unit: string | null
  readonly money: Money | null
  /** "some", "at least", "many", "up to", … as the text has it; null where exact. */
  readonly approximation: string | null
  /** For which period the amount is each time told, as an ISO 8601 duration: `P1D` of "30,000 barrels a day"; null of an amount as such. */
  readonly per: string | null
}

/** What is given, promised or withheld in an event. */
export interface Goods {
  readonly what: string
  readonly quantity: number | null
  readonly unit: string | null
  readonly money: Money | null
  readonly approximation: string | null
  /** As of a quantity; absent in records that were made before it was read. */
  readonly per?: string | null
  readonly span: Span
}
