import { clean } from '../../../src/formats/clean.ts'
import { count } from '../../../src/formats/grouped.ts'
import type { Dyad } from '../../../src/server/contract.ts'
import type { Place } from './places.ts'

/** "Mali: acts in 12 claims, is acted upon in 1 claim" */
export function placeWords({ name, country }: Pick<Place, 'name' | 'country'>): string {
  if (country === null) return `${clean(name)}: no claims here`
  return `${clean(name)}: acts in ${count(country.actor, 'claim')}, is acted upon in ${count(country.recipient, 'claim')}`
}

/** "China → Tanzania: 23 claims, 20 of cooperation and 3 of conflict" */
export function flowWords({ a, b, claims, cooperation, conflict }: Dyad): string {
  const kinds =
    conflict === 0
      ? 'of cooperation'
      : cooperation === 0
        ? 'of conflict'
        : `${cooperation} of cooperation and ${conflict} of conflict`
  const parted = conflict === 0 || cooperation === 0 ? ` ${kinds}` : `, ${kinds}`
  return `${clean(a.name)} → ${clean(b.name)}: ${count(claims, 'claim')}${parted}`
}
