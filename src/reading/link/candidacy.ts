import type { Actor } from '../../model/actor.ts'
import type { Sector } from '../../model/plover.ts'
import type { RoleNoun } from '../../resources/roles.ts'
import type { RoleAt } from './role.ts'
import type { View } from './view.ts'

/** One who wants an office or leads those who want it: he does not act for the state, whose opposition he is of unless his party governs. */
export interface Candidacy {
  readonly at: RoleAt
  /** The state of the party that is named, where one is. */
  readonly country: string | null
  readonly sector: Sector
}

/** Heads of what those are called who want an office. */
const WANTING = /^(?:candidate|contender|frontrunner|hopeful|nominee|runner)$/

/** Heads of what those are called who stand in a party for it. */
const LEADING = /^(?:leader|politician|chair|chairman|chairwoman|spokesman|spokeswoman)$/

/** Whether a role is that of one who wants an office. */
export function isWanting(role: RoleNoun | null): boolean {
  return role !== null && WANTING.test(role.head)
}

/** What an office is that many run for: a candidate may want a degree, and a nominee a prize. */
const RUN_FOR =
  /\b(?:[Pp]residential|[Ll]eadership|[Mm]ayoral|[Ss]enate|[Gg]ubernatorial|[Pp]arliamentary|[Pp]residency)\b/

const ONCE = /\b(?:[Ff]ormer|[Oo]ne-?time|[Ee]rstwhile|[Ff]ailed|[Dd]efeated)\b/

/**
 * The candidacy or the party office that a person's phrase tells of: "GOP presidential frontrunner", "the Labour leader". Who leads the party that
 * governs may be the head of the government, and is left as he is.
 *
 * @param country the state of the person where it is known
 */
export function candidacyIn(view: View, first: number, last: number, country: string | null): Candidacy | null {
  for (let id = last; id >= first; id--) {
    const at = view.roleAt.get(id)
    const wants = at !== undefined && WANTING.test(at.role.head)
    if (at?.role.class !== 'person' || !(wants || LEADING.test(at.role.head))) continue
    const words = view.sentence.tokens.slice(first - 1, last).map(({ form }) => form)
    const called = words.join(' ')
    const party = view.partyIn(called, country)
    if (!(wants ? party !== null || RUN_FOR.test(called) : party !== null && !party.governs)) continue
    const isPrivate = party ? party.governs : ONCE.test(called)
    return { at, country: party?.country ?? null, sector: isPrivate ? 'CVL' : 'OPP' }
  }
  return null
}

/** Offices of those who are voted into power. */
const GOVERNING = /^(?:president|prime minister|chancellor|premier)$/

/** Whether one who wants an office holds it: "the Republican nominee, President X". */
export function isIncumbent({ sector }: Candidacy, known: Actor | null, offices: readonly RoleNoun[]): boolean {
  const governs = known?.sector === 'GOV' && GOVERNING.test(known.role ?? '')
  return offices.some(({ noun }) => GOVERNING.test(noun)) || (governs && sector === 'CVL')
}

/** A person as a candidate: by state and sector where the gazetteer knows him. */
export function asCandidate(
  base: Actor,
  known: Actor | null,
  { country, sector, at }: Candidacy,
  state: string | null,
): Actor {
  const of = state ?? known?.country ?? country
  return { ...base, id: known && of ? `${of}-${sector}` : base.id, country: of, sector, role: at.role.noun }
}
