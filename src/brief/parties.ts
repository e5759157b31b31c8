import type { Claim, ClaimActor } from '../model/claim.ts'
import type { BriefParty } from './types.ts'
import { listed, safe } from './wording.ts'

const MOST_NAMES = 3

/** Names of states that English gives an article: "the United States", "the Czech Republic". */
const ARTICLE =
  /^(?:United |Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Comoros$|Soviet |Democratic Republic|Republic of |Central African )|(?: Republic| Union| Emirates| Islands| Federation| Kingdom)$/

/** Words of offices: a role of these alone does not tell whose it is. */
const OFFICE =
  /^(?:(?:vice|deputy|first|former|acting|prime|foreign|defen[cs]e|interior|trade|finance|commerce|health|state|president|premier|minister|chancellor|king|queen|emir|sultan|secretary|ambassador|envoy|general|marshal|admiral|colonel|chairman|chairwoman|leader|speaker|spokesman|spokeswoman|of|the|for)\s*)+$/i

/** A state as it stands in a sentence. */
export function inSentence(name: string): string {
  return ARTICLE.test(name) ? `the ${safe(name)}` : safe(name)
}

/** "Mali", "Igor Gromyko, ambassador of Russia to Mali,", "the trade ministry (Mali)". A closing comma is tidied later. */
export function partyName(party: ClaimActor, claim: Claim, sides: readonly BriefParty[]): string {
  const { id, name, kind, role } = party
  if (kind === 'state') return inSentence(name)
  const state = sides.find((each) => each.id === id)?.name
  // "Iran: university" is what the record calls one that the text describes and does not name.
  const [, country, body] = /^([^:]+): (.+)$/.exec(name) ?? []
  if (country !== undefined && body !== undefined) return `${safe(body)} of ${inSentence(country)}`
  if (kind !== 'person') return `${article(party, claim)}${safe(name)}`
  if (role === null || role === '' || role.toLowerCase() === name.toLowerCase()) return safe(name)
  const whose = state === undefined || !OFFICE.test(role) ? '' : ` of ${inSentence(state)}`
  return `${safe(name)}, ${safe(role)}${whose},`
}

/** "the " where the text has it before this name. */
function article({ span }: ClaimActor, { evidence }: Claim): string {
  const around = evidence.prefix + evidence.exact
  const at = span.start - evidence.start + evidence.prefix.length
  const [before, words] = [around.slice(0, Math.max(0, at)), around.slice(Math.max(0, at))]
  return at >= 0 && (/\bthe\s+$/i.test(before) || /^the\s/i.test(words)) ? 'the ' : ''
}

/** Whether each did it to the other. */
export function isMutual({ actors, recipients }: Claim): boolean {
  const ids = (parties: readonly ClaimActor[]) => [...new Set(parties.map(({ id }) => id))].sort().join(' ')
  return actors.length > 1 && ids(actors) === ids(recipients)
}

/** Names of several, each once: "Mali and Russia". */
export function partyNames(parties: readonly ClaimActor[], claim: Claim, sides: readonly BriefParty[]): string {
  const names = [...new Set(parties.map((party) => partyName(party, claim, sides)))]
  const shown = names.length <= MOST_NAMES ? names : [...names.slice(0, MOST_NAMES - 1), 'others']
  return shown.some((name) => name.endsWith(',')) ? shown.join(' and ') : listed(shown)
}
