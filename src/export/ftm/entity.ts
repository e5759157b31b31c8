import { hash64 } from '../../model/identity.ts'

/** An entity as FollowTheMoney writes it: an id, its schema, and lists of values by property. */
export interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** An entity with the properties that have a value; null, undefined and empty ones are left out, and none is there twice. */
export function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): Entity {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const known = new Set(values.filter((value) => value !== null && value !== undefined && value !== ''))
    return known.size === 0 ? [] : [[name, [...known]] as const]
  })
  return { id, schema, properties: Object.fromEntries(filled) as Entity['properties'] }
}

/**
 * An id as FollowTheMoney allows it: letters, digits, points and hyphens (`EntityType` in its types). What has other
 * characters than these and underscores keeps apart by a hash.
 */
export function entityId(prefix: string, id: string): string {
  const safe = id.replaceAll('_', '-')
  return /^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/.test(safe) ? `${prefix}-${safe}` : `${prefix}-${hash64(id)}`
}
