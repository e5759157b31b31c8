import type { Claim } from '../../model/claim.ts'
import type { ClaimedDocument } from '../../model/documented-claim.ts'

/** A claim with what a ledger wants of its document. */
export interface GivingClaim {
  readonly claim: Claim
  readonly document: Pick<ClaimedDocument, 'id' | 'publisher' | 'date' | 'group'>
}

/** Stages of a gift, a sale or a loan, as the columns of a ledger. */
export const STAGES = ['announced', 'committed', 'delivered', 'cancelled', 'suspended'] as const
export type Stage = (typeof STAGES)[number]

/**
 * What a figure stands for, in the words of IATI's activity status and AidData's flow status: a pledge is announced, a
 * commitment binds, an implementation goes on, a completion has been delivered.
 */
export type FlowStatus = 'pledge' | 'commitment' | 'implementation' | 'completion' | 'cancellation' | 'suspension'

/** Days from the first to the last; null where one end is open. */
export interface Days {
  readonly start: string | null
  readonly end: string | null
  /** False where only the date of the report implies them. */
  readonly stated: boolean
}

/** From least to greatest: both the same where nobody contradicts. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Who says a figure, where, and in which words. A report is one text, whoever reprints it. */
export interface Report {
  /** The claims that say so, of the text and its reprints. */
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  readonly publishers: readonly string[]
  /** Publication day of the first of them; null where none is dated. */
  readonly reported: string | null
  /** Name of the nearest voice; null in the writer's own. */
  readonly source: string | null
  readonly sourceCountry: string | null
  readonly words: string
  /** The report says itself that the promise was made before. */
  readonly repeated: boolean
  /** Others who give together with the giver, where the amount is theirs together. */
  readonly jointly: readonly string[]
}

/** One amount that is said of a figure, and who says it. */
export interface Value {
  /** Null where the reports give no amount. */
  readonly amount: number | null
  /** "about", "at least": as the first report has it; null where exact. */
  readonly approximation: string | null
  readonly reports: readonly Report[]
}

/** One promise, delivery, cancellation or suspension. Where reports contradict each other it has several values, side by side. */
export interface Figure {
  readonly status: FlowStatus
  readonly days: Days
  readonly values: readonly Value[]
  /** Reports that deny it. */
  readonly denials: readonly Report[]
}

/** A sum that reports give of several figures ("so far 15,000 tons"), which is not counted beside them. */
export interface StatedTotal extends Value {
  readonly days: Days
  /** What the figures known by then come to; null where there are none. */
  readonly parts: Range | null
}

/** What is known of one stage. */
export interface Column {
  readonly figures: readonly Figure[]
  readonly totals: readonly StatedTotal[]
  /** Sum of the known amounts; null where no amount is known. */
  readonly total: Range | null
  /** Figures without an amount, which the total lacks. */
  readonly unknown: number
  /** Denials of nothing that is reported otherwise. */
  readonly denials: readonly Report[]
}

/** A party of the ledger. */
export interface LedgerParty {
  readonly id: string
  readonly name: string
}

/** What one gives another of one kind, in one unit or currency. */
export interface LedgerLine {
  readonly giver: LedgerParty
  readonly receiver: LedgerParty
  /** "rice", "bus", "money"; null where the reports do not say. */
  readonly kind: string | null
  /** Unit of the amounts: "ton"; null for pieces and money. */
  readonly unit: string | null
  /** ISO 4217; null where the amounts are no money or the text leaves the currency open. */
  readonly currency: string | null
  /** ISO 8601 duration where the amounts are told for each of a period ("3 million a year"); null where they are told as such. */
  readonly per: string | null
  readonly columns: Readonly<Record<Stage, Column>>
  /** Announced and committed together: a pledge that was signed afterwards counts once. */
  readonly promised: { readonly total: Range | null; readonly unknown: number }
  /** Promised and neither delivered nor cancelled; null where an amount is missing, and `outstandingAbsent` says which. */
  readonly outstanding: Range | null
  readonly outstandingAbsent: string | null
}

/** Lines by giver, receiver and kind, in the order of their codes. */
export interface Ledger {
  readonly lines: readonly LedgerLine[]
}
