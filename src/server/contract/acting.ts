import type { TypedCorrection } from '../../jobs/review/correction.ts'
import type { FoundClaim } from '../../record/ask/find-claims.ts'
import type { LogLine, LogOutcome } from '../../record/log/intake-log.ts'
import type { Accuracy } from '../../record/reviews/accuracy.ts'
import type { Agreement } from '../../record/reviews/agreement.ts'
import type { Review } from '../../record/reviews/review.ts'
import type { Basis, Page } from './parts.ts'

/**
 * POST /api/readings and POST /api/documents: a text, or the address of a page to fetch it from, with what is known of it.
 * A file comes as multipart/form-data instead: `file`, and these but for the text.
 */
export interface HandedText {
  readonly text?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  /** Day of publication. */
  readonly date?: string | undefined
  readonly publisher?: string | undefined
}

/** A text as it is read on a page; the same function makes it in the browser. POST /api/readings, GET /api/documents/:id/reading */
export type { AttributedSpan, ReadingPage } from '../../formats/reading-page.ts'

/** POST /api/documents: where the text is kept, and whether it is new there. */
export interface KeptText {
  readonly document: string
  readonly outcome: Exclude<LogOutcome, 'bad'>
  readonly run: number
}

/** A run of intake: of this desk, of the command line, or an earlier one. */
export interface IntakeRun {
  readonly run: number
  readonly command: string
  readonly started: string
  readonly ended: string | null
  /** "open": begun elsewhere and not at its end; it may have been cut off. "stopped": here, before its end; add the same again to go on. */
  readonly state: 'waiting' | 'running' | 'done' | 'stopped' | 'open'
  readonly documents: Readonly<Record<LogOutcome | 'skipped', number>>
  readonly claims: number
  readonly words: number
  /** Bytes of the inputs that are done, and of all; 0 where unknown. */
  readonly done: number
  readonly bytes: number
  /** What could not be read, the last ones. */
  readonly complaints: readonly string[]
}

/** GET /api/intake: runs, the newest first */
export type IntakePage = Page<IntakeRun>

/** POST /api/intake as JSON: a feed or page. Files come as multipart/form-data instead, one or more named `file`. Gives IntakeRun. */
export interface NewIntake {
  readonly url: string
  /** Whether the pages are fetched that a feed only names; they are where it is left out. */
  readonly follow?: boolean | undefined
}

/**
 * GET /api/intake/events, as server-sent events: "run" whenever one changes, and once at the start for each that waits or runs;
 * "bad" for what could not be read.
 */
export interface IntakeEvents {
  readonly run: IntakeRun
  readonly bad: { readonly run: number; readonly message: string }
}

/** GET /api/intake/log?run&outcome: what became of every item, the newest first */
export type LogPage = Page<LogLine & { readonly number: number }>

/** A claim of the review queue with the text around it. */
export interface QueuedClaim extends FoundClaim {
  /** The document's text from two sentences before the claim's to two after, and where that begins. */
  readonly context: { readonly text: string; readonly start: number }
}

/**
 * GET /api/reviews/queue?<filter>&order=least-certain|random&seed&limit&skip&second&reviewer: claims that nobody has accepted or rejected yet.
 * `skip` passes over so many of the first, which a reviewer left for later. With `second=1&reviewer` those that others have
 * judged and the reviewer has not, as the machine read them and without what was decided.
 */
export interface ReviewQueue {
  readonly items: readonly QueuedClaim[]
  /** Claims that the filter lets through, those that people rejected among them, and how many are accepted or rejected. */
  readonly of: number
  readonly reviewed: number
  readonly basis: Basis
}

/** A name, code or day as it is typed, and the words of the text that show it; null where the claim's own words stand for them. */
export type { Picked, TypedCorrection } from '../../jobs/review/correction.ts'

/** POST /api/reviews */
export interface NewReview {
  /** Id of the claim. */
  readonly claim: string
  readonly verdict: 'accept' | 'reject' | 'correct' | 'note'
  /** Wanted with "correct", and with it alone. */
  readonly correction?: TypedCorrection | undefined
  /** Wanted with "note". */
  readonly note?: string | undefined
  /** Who says so; the one who started the desk where it is left out. */
  readonly reviewer?: string | undefined
}

/** POST /api/reviews, and POST /api/reviews/withdraw {reviewer?}, which takes the last one of a reviewer back. */
export interface Reviewed {
  /** As it stands after the review; null where there was none to take back. */
  readonly claim: FoundClaim | null
  /** What was said, or taken back. */
  readonly review: Review | null
}

/** GET /api/accuracy: how often the machine was right by what people reviewed, and how far they agree. */
export interface AccuracyView {
  readonly accuracy: Accuracy
  readonly agreement: Agreement
  readonly basis: Basis
}
