import type { Claim } from '../model/claim.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'

/** Who may have an office. */
interface Named {
  readonly name: string
  readonly role: string | null
}

/**
 * A claim without the offices that its document does not name itself: the gazetteer knows them, perhaps of another year.
 *
 * @param isNamed whether the document has some words
 */
export function withStatedRoles(found: FoundClaim, isNamed: (words: string) => boolean): FoundClaim {
  const { claim } = found
  const isStated = ({ role, name }: Named) => role === null || role === name || isNamed(role)
  if (namedIn(claim).every(isStated)) return found
  const stated = <T extends Named>(one: T): T => (isStated(one) ? one : { ...one, role: null })
  return {
    ...found,
    claim: {
      ...claim,
      actors: claim.actors.map(stated),
      recipients: claim.recipients.map(stated),
      attribution: claim.attribution.map((link) => ({ ...link, source: link.source && stated(link.source) })),
    },
  }
}

function namedIn({ actors, recipients, attribution }: Claim): Named[] {
  return [...actors, ...recipients, ...attribution.map(({ source }) => source).filter((source) => source !== null)]
}
