import type { Database } from '../database.ts'
import { madeForEach } from '../made-for-each.ts'
import type { PlaceInOrder } from './claim-query.ts'
import { FOUND } from './find-claims.ts'

/** Claims whose JSON is kept. */
const MOST = 5000

/**
 * The claims of versions as JSON, each as `claimsOfVersions` has it, in their order: claims are kept as JSON, and to read and
 * write it again would take longer than all else.
 */
export function writtenClaims(db: Database, versions: readonly Pick<PlaceInOrder, 'version'>[]): string[] {
  const numbers = versions.map(({ version }) => version)
  const texts = madeForEach(db, { name: 'written claims', most: MOST }, numbers, (unknown) =>
    db
      .all<{ version: number; written: string }>(
        `WITH found AS MATERIALIZED (SELECT value AS version FROM json_each(?))
         SELECT version, '{"claim":' || json || ',"document":' ||
           json_object('id', id, 'title', title, 'publisher', publisher, 'url', url, 'day', day) ||
           ',"verdict":' || json_quote(verdict) || ',"corrected":' || iif(corrected, 'true', 'false') ||
           ',"happening":' || json_quote(happening) || '}' AS written
         FROM (${FOUND.replace('SELECT', 'SELECT f.version,')})`,
        JSON.stringify(unknown),
      )
      .map(({ version, written }) => [version, written] as const),
  )
  return texts.filter((text) => text !== undefined)
}
