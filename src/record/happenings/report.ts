import type { Claim } from '../../model/claim.ts'
import { fold } from '../fold.ts'

/** A claim with the document that makes it and where that text comes from. */
export interface Report {
  readonly claim: Claim
  /** Day of publication, YYYY-MM-DD; null where unknown. */
  readonly published: string | null
  readonly publisher: string | null
  /** The group of reprints that the document stands in. */
  readonly reprints: string
  /** The agency whose text it is: its id and name; null where none is known. */
  readonly agency: { readonly id: string; readonly name: string } | null
  /** Who first published the group; null where unknown. */
  readonly firstPublisher: string | null
}

/** Where a report comes from in the end. Reports of one origin count once. */
export interface Origin {
  readonly id: string
  readonly name: string | null
}

/**
 * The origin of a report: the medium that it cites for the claim ("as Reuters reported"), else the agency whose text it
 * is, else who first published the text, else the text itself. An agency is the same whether it is cited or reprinted.
 */
export function originOf({ claim, agency, firstPublisher, publisher, reprints }: Report): Origin {
  const [outermost] = claim.attribution
  if (outermost?.source?.kind === 'media') return { id: slug(outermost.source.id), name: outermost.source.name }
  if (agency) return { id: slug(agency.id), name: agency.name }
  const name = firstPublisher ?? publisher
  return name === null ? { id: reprints, name: null } : { id: slug(name), name }
}

/** "Le Monde" as the gazetteer's ids have it: "le-monde". */
function slug(name: string): string {
  return fold(name)
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
}
