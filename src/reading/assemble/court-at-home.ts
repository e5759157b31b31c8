import type { Claim, ClaimActor } from '../../model/claim.ts'
import type { Sector } from '../../model/plover.ts'

/** Who of a state is before its courts by the way of its own law: its offices, its firms and those who held an office. */
const LAWFUL: ReadonlySet<Sector | null> = new Set<Sector | null>(['GOV', 'LEG', 'JUD', 'COP', 'BUS'])

/**
 * Whether a state's own court deals with nobody else than its offices and firms, or with nobody: "the supreme court ordered the government to
 * publish the figures", "struck down the law", "an appeal by the former president".
 */
export function isCourtAtHome({ event: { type }, actors, recipients }: Pick<Claim, 'event' | 'actors' | 'recipients'>) {
  if (type === 'ASSAULT' || actors.length === 0) return false
  const [home] = actors.every(isCourt) ? actors : recipients
  if (!home?.country || !isCourt(home)) return false
  const isOfHome = ({ country }: ClaimActor) => country === home.country
  if (actors.every(isCourt)) return actors.every(isOfHome) && recipients.every((one) => isOfHome(one) && isAtLaw(one))
  return recipients.every((one) => isCourt(one) && isOfHome(one)) && actors.every((one) => isOwn(one, home.country))
}

function isCourt({ sector }: ClaimActor): boolean {
  return sector === 'JUD'
}

function isAtLaw({ sector, name }: ClaimActor): boolean {
  return LAWFUL.has(sector) || FORMER.test(name)
}

/** Who goes to the court of a state is of that state, or of none that is told. */
function isOwn(party: ClaimActor, home: string | null): boolean {
  return party.country === home ? isAtLaw(party) : party.country === null && FORMER.test(party.name)
}

const FORMER = /\bformer\b/i
