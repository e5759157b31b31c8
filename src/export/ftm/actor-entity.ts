import type { ActorKind } from '../../model/actor.ts'
import type { ClaimActor } from '../../model/claim.ts'
import { countryCode } from './codes.ts'
import { type Entity, entity, entityId } from './entity.ts'

/** FollowTheMoney's schema of each kind of actor; those that it has none for are organisations. */
const SCHEMAS: Readonly<Partial<Record<ActorKind, string>>> = {
  person: 'Person',
  company: 'Company',
  media: 'Company',
  state: 'PublicBody',
  place: 'PublicBody',
  government: 'PublicBody',
  ministry: 'PublicBody',
  military: 'PublicBody',
  parliament: 'PublicBody',
  court: 'PublicBody',
  police: 'PublicBody',
  agency: 'PublicBody',
}

const TOPICS: Readonly<Partial<Record<ActorKind, string>>> = {
  state: 'gov.national',
  igo: 'gov.igo',
  government: 'gov.national',
  ministry: 'gov.executive',
  military: 'mil',
  parliament: 'gov.legislative',
  court: 'gov.judicial',
  police: 'gov.security',
  party: 'pol.party',
}

/**
 * A party of claims as a FollowTheMoney entity. Who stands for a state (an envoy, a ministry) carries the state's code
 * in a claim; here each is an entity of its own, by code and name.
 */
export function actorEntity({ id, name, kind, country, role }: ClaimActor): Entity {
  const schema = SCHEMAS[kind] ?? 'Organization'
  const itself = kind === 'state' || kind === 'place' || id !== country
  const where = countryCode(country)
  return entity(entityId('actor', itself ? id : `${id} ${name}`), schema, {
    name: [name],
    country: [where],
    topics: [TOPICS[kind]],
    wikidataId: [/^Q\d+$/.test(id) ? id : null],
    ...(schema === 'Person' ? { position: [role] } : { jurisdiction: [where] }),
  })
}
