import type { ActorKind } from '../../model/actor.ts'
import type { ClaimActor } from '../../model/claim.ts'

/** Kinds that are private by what they are, unless a state is known that they act for. */
const PRIVATE: ReadonlySet<ActorKind> = new Set(['person', 'company', 'media', 'place'])

function isPublic({ kind, country, sector }: ClaimActor): boolean {
  if (!PRIVATE.has(kind)) return true
  return country !== null && (kind !== 'person' || sector !== null)
}

/**
 * Whether a claim tells of public life: a state, a body, an organised group, people, or someone who acts for one of them, on one
 * side at least. What private persons and firms do to one another is not kept.
 */
export function isPublicMatter(actors: readonly ClaimActor[], recipients: readonly ClaimActor[]): boolean {
  return actors.some(isPublic) || recipients.some(isPublic)
}
