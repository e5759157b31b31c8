import type { Actor } from '../../model/actor.ts'
import { slug } from '../../model/identity.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import type { RoleNoun } from '../../resources/roles.ts'
import type { Affiliation } from './affiliation.ts'

/** The actor that a role noun and its owner describe; with a state's own sectors it stands for the state. Who held an office once is a private person. */
export function describe(role: RoleNoun, of: Affiliation, name: string, isFormer: boolean): Actor {
  const country = of.actor?.country ?? null
  const owner = of.actor
  const body = owner !== null && owner.country === null
  const armed = owner?.kind === 'armed-group' || owner?.kind === 'party' || owner?.kind === 'media'
  const said = of.sector ?? (body || armed ? (owner?.sector ?? role.sector) : role.sector)
  const held = said === 'UNS' && country !== null ? (ACTING.test(role.head) ? 'GOV' : 'CVL') : said
  const isOwnMan = isFormer || (isSomeOf(owner) && role.class === 'person')
  const sector = isOwnMan && STATE_SECTORS.has(held) ? 'CVL' : held
  const kind = body && role.class === 'body' && owner.kind === 'igo' ? 'igo' : role.kind
  const stands = STATE_SECTORS.has(sector)
  let id = slug(name)
  if (owner && (body || armed) && owner.kind !== 'media') id = owner.id
  else if (country && stands) id = country
  else if (country && role.class !== 'person') id = `${country}-${sector}`
  return { id, name, kind, country, sector, role: role.class === 'person' ? name : null, wikidata: null }
}

/** A people within a state: a Rohingya leader does not act for the state. */
function isSomeOf(owner: Actor | null): boolean {
  return owner?.kind === 'population' && owner.id !== owner.country
}

/** Those whom a state sets up or sends where nothing says for whom they work: "the Kenyan commission", "Swiss inspectors"; a suspect is his own man. */
const ACTING =
  /^(?:chair|chairman|chairwoman|chief|commission|committee|council|director|head|inspector|investigator|observer)$/
