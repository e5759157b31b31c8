import type { Mention } from '../../model/actor.ts'
import type { Claim } from '../../model/claim.ts'
import type { Event } from '../../model/event.ts'

/** Where an event took place: the place or state named in its locative slot. Coordinates stay open where unknown. */
export function placeOf(event: Event, mentions: readonly Mention[]): Claim['place'] {
  const mention = event.place === null ? undefined : mentions[event.place]
  const actor = mention?.actors[0]
  if (!mention || !actor) return null
  const { name, kind, country } = actor
  const precision = kind === 'place' ? 'city' : kind === 'bloc' ? 'region' : 'country'
  return { name, country, lat: null, lon: null, precision, span: mention.span }
}
