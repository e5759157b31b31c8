import type { TypedCorrection } from '../jobs/review/correction.ts'
import type { ActorPage } from '../record/ask/actor-page.ts'
import type { ActorPeriod } from '../record/ask/actor-periods.ts'
import type { ActorRole } from '../record/ask/actor-roles.ts'
import type { DocumentFacets } from '../record/ask/document-facets.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import type { HappeningSummary, Party } from '../record/ask/happening-summary.ts'
import type { ListedActor } from '../record/ask/list-actors.ts'
import type { ListedDocument } from '../record/ask/list-documents.ts'
import type { Dyad } from '../record/ask/list-dyads.ts'
import type { LedgerPair } from '../record/ask/list-ledgers.ts'
import type { Reprinting } from '../record/ask/list-reprinted.ts'
import type { ListedReprints } from '../record/ask/list-reprints.ts'
import type { Publisher, Speaker } from '../record/ask/list-sources.ts'
import type { Network } from '../record/ask/network.ts'
import type { RelationParts, RelationVoices } from '../record/ask/relation.ts'
import type { ShownClaim, ShownDocument } from '../record/ask/show.ts'
import type { ShownReprints } from '../record/ask/show-reprints.ts'
import type { Timeline } from '../record/ask/timeline.ts'
import type { World } from '../record/ask/world.ts'
import type { Happening } from '../record/happenings/happening.ts'
import type { Ledger } from '../record/ledger/types.ts'
import type { LogOutcome } from '../record/log/intake-log.ts'
import type { WordingDrift } from '../record/reprints/drift.ts'
import type { ReprintGroup } from '../record/reprints/reprint-group.ts'
import type { Accuracy } from '../record/reviews/accuracy.ts'
import type { Agreement } from '../record/reviews/agreement.ts'
import type { Review } from '../record/reviews/review.ts'
import type { Snippet } from '../record/search/snippet.ts'

/** What the API answers with: the desk is written against these types, and each route's schema is checked against its own. */

/** What a view rests on, and as of when: no number is shown without it. */
export interface Basis {
  readonly claims: number
  readonly documents: number
  /** Documents that are not reprints of one another. */
  readonly reports: number
  /** The moment at which the record stood so, ISO 8601 in UTC. */
  readonly asOf: string
}

/** A part of a list, and where the next begins. */
export interface Page<T> {
  readonly items: readonly T[]
  /** To be given as `cursor`; null at the end. */
  readonly next: string | null
  readonly basis: Basis
}

/** Every answer with a status of 400 or more. */
export interface Problem {
  readonly error: {
    /** "not_found", "bad_request", "unknown_name", "too_large", "forbidden", "unauthorized", "too_many", "failed" */
    readonly code: string
    /** For people, in sentence case: what is wrong and what is wanted. */
    readonly message: string
  }
}

/** GET /api/record */
export interface RecordState {
  readonly file: string
  readonly version: string
  readonly documents: number
  readonly claims: number
  readonly happenings: number
  /** Claims that nobody has reviewed yet. */
  readonly unreviewed: number
  /** First and last day of an event; null in an empty record. */
  readonly first: string | null
  readonly last: string | null
  /** When a document was last added. */
  readonly added: string | null
  readonly basis: Basis
}

export interface FacetValue {
  /** As it is given in the address: "AID", "MLI". */
  readonly value: string
  /** As it is shown: "provides aid or material to", "Mali". */
  readonly label: string
  readonly claims: number
}

/** GET /api/facets?<filter>: how many claims each further choice would leave, most first. A facet leaves its own choice out of account. */
export interface Facets {
  readonly basis: Basis
  readonly facets: Readonly<
    Record<
      'actor' | 'recipient' | 'type' | 'context' | 'status' | 'voice' | 'source' | 'publisher',
      readonly FacetValue[]
    >
  >
}

/** GET /api/claims?<filter> */
export type ClaimsPage = Page<FoundClaim>

/** GET /api/claims/:id */
export type ClaimView = ShownClaim

export type DocumentSummary = ListedDocument

/** Documents with what else they could be chosen by. */
interface Faceted {
  readonly facets: DocumentFacets
}

/** GET /api/documents?publisher&since&until&language&order=day|added, the newest or the last added first */
export type DocumentsPage = Page<DocumentSummary> & Faceted

/** GET /api/documents/:id */
export interface DocumentView extends ShownDocument {
  readonly reprints: ReprintGroup | null
  readonly drift: readonly WordingDrift[]
}

export type { HappeningSummary, Party } from '../record/ask/happening-summary.ts'

/** GET /api/happenings?<filter>&denied=1&disputed=1 */
export type HappeningsPage = Page<HappeningSummary>

/** GET /api/happenings/:id */
export interface HappeningView extends Happening {
  readonly reports: readonly FoundClaim[]
  readonly reviews: readonly Review[]
  readonly names: Readonly<Record<string, string>>
  readonly basis: Basis
}

export type { VoiceShares } from '../record/table/voices-of.ts'

/** GET /api/relations/:a/:b?<filter>&by=week|month|quarter. `a` and `b` as people type them. */
export interface RelationView extends RelationVoices {
  readonly a: Party
  readonly b: Party
  readonly basis: Basis
  /** Events, each counted once: rows of the timeline are in order of time. */
  readonly by: 'week' | 'month' | 'quarter'
  readonly timeline: Timeline
  /** Claims that say of an event that it did not take place, or will not. */
  readonly denials: number
  /** Claims by field and by type: what the first does to the other, and the other way round; most first. */
  readonly contexts: RelationParts['contexts']
  readonly types: readonly (RelationParts['types'][number] & { readonly label: string })[]
  /** What a gives b, and b gives a. */
  readonly ledgers: { readonly forward: Ledger; readonly backward: Ledger }
  /** Happenings with most independent reports first. */
  readonly happenings: readonly HappeningSummary[]
}

export type { Dyad } from '../record/ask/list-dyads.ts'

/**
 * GET /api/relations/:a/:b/timeline?<filter>&by=: the timeline alone, so that a page can show the whole time beside what
 * passed in a part of it. Where `by` is not given, periods are as long as the whole time makes them readable.
 */
export type RelationTimeline = Pick<RelationView, 'a' | 'b' | 'basis' | 'by' | 'timeline'>

/** GET /api/relations?<filter>: pairs with most claims first */
export type RelationsPage = Page<Dyad>

/** GET /api/ledgers/:giver/:receiver?since&until&as-of */
export interface LedgerView {
  readonly giver: Party
  readonly receiver: Party
  readonly ledger: Ledger
  readonly basis: Basis
}

/** GET /api/ledgers?<filter>: pairs of which goods or money are told, most claims first. `a` gives. */
export type LedgersPage = Page<LedgerPair>

export type ActorSummary = ListedActor

/** GET /api/actors?q: those whose name begins so, most claims first; also what a box for names completes from */
export type ActorsPage = Page<ActorSummary>

/** GET /api/actors/:id?since&until */
export interface ActorView extends ActorPage {
  readonly basis: Basis
  /** By year or, where there are fewer than three, by month: claims in which it acts and is acted upon. */
  readonly periods: readonly ActorPeriod[]
  /** Roles that texts give it or those who act for it, with the first and last day and an example to show. */
  readonly roles: readonly ActorRole[]
  /** The newest claims that it makes or those who speak for it, and those that others make of it. */
  readonly saidBy: readonly FoundClaim[]
  readonly saidOf: readonly FoundClaim[]
}

/** GET /api/sources?<filter>&limit: publishers and speakers of these claims, those with most first; who reprints whom, of all that the record has */
export interface SourcesView {
  readonly publishers: readonly Publisher[]
  readonly speakers: readonly Speaker[]
  readonly reprinting: readonly Reprinting[]
  readonly basis: Basis
}

export type ReprintSummary = ListedReprints

/** GET /api/reprints?publisher&from: groups of more than one copy, the largest first */
export type ReprintsPage = Page<ReprintSummary>

/** GET /api/reprints/:group */
export interface ReprintView extends ShownReprints {
  readonly group: string
  readonly basis: Basis
}

/** GET /api/map?<filter>: states and what passes between them, `a` acting upon `b` */
export interface MapView extends World {
  readonly basis: Basis
}

/** GET /api/network?<filter>: the actors with most claims upon one another, and the pairs among them, whoever acts */
export interface NetworkView extends Network {
  readonly basis: Basis
}

export interface FoundText {
  readonly document: DocumentSummary
  readonly snippet: Snippet
}

/** GET /api/search?q&publisher&since&until&language */
export type SearchPage = Page<FoundText> & Faceted

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
export type { AttributedSpan, ReadingPage } from '../formats/reading-page.ts'

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
export type LogPage = Page<{
  readonly number: number
  readonly run: number
  readonly at: string
  readonly input: string
  readonly outcome: LogOutcome
  readonly reason: string | null
  readonly document: string | null
}>

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
export type { Picked, TypedCorrection } from '../jobs/review/correction.ts'

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
