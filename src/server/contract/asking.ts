import type { ActorPage } from '../../record/ask/actor-page.ts'
import type { ActorPeriod } from '../../record/ask/actor-periods.ts'
import type { ActorRole } from '../../record/ask/actor-roles.ts'
import type { DocumentFacets } from '../../record/ask/document-facets.ts'
import type { FoundClaim } from '../../record/ask/find-claims.ts'
import type { HappeningSummary, Party } from '../../record/ask/happening-summary.ts'
import type { ListedActor } from '../../record/ask/list-actors.ts'
import type { ListedDocument } from '../../record/ask/list-documents.ts'
import type { Dyad } from '../../record/ask/list-dyads.ts'
import type { LedgerPair } from '../../record/ask/list-ledgers.ts'
import type { Reprinting } from '../../record/ask/list-reprinted.ts'
import type { ListedReprints } from '../../record/ask/list-reprints.ts'
import type { Publisher, Speaker } from '../../record/ask/list-sources.ts'
import type { Network } from '../../record/ask/network.ts'
import type { RecordCounts } from '../../record/ask/record-counts.ts'
import type { RelationParts, RelationVoices } from '../../record/ask/relation.ts'
import type { ShownClaim, ShownDocument } from '../../record/ask/show.ts'
import type { ShownReprints } from '../../record/ask/show-reprints.ts'
import type { Timeline } from '../../record/ask/timeline.ts'
import type { World } from '../../record/ask/world.ts'
import type { Happening } from '../../record/happenings/happening.ts'
import type { Ledger } from '../../record/ledger/types.ts'
import type { WordingDrift } from '../../record/reprints/drift.ts'
import type { ReprintGroup } from '../../record/reprints/reprint-group.ts'
import type { Review } from '../../record/reviews/review.ts'
import type { Snippet } from '../../record/search/snippet.ts'
import type { Basis, Page } from './parts.ts'

/** GET /api/record */
export interface RecordState extends RecordCounts {
  readonly file: string
  readonly version: string
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

export type { HappeningSummary, Party } from '../../record/ask/happening-summary.ts'

/** GET /api/happenings?<filter>&denied=1&disputed=1 */
export type HappeningsPage = Page<HappeningSummary>

/** GET /api/happenings/:id */
export interface HappeningView extends Happening {
  readonly reports: readonly FoundClaim[]
  readonly reviews: readonly Review[]
  readonly names: Readonly<Record<string, string>>
  readonly basis: Basis
}

export type { VoiceShares } from '../../record/table/voices-of.ts'

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

export type { Dyad } from '../../record/ask/list-dyads.ts'

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
