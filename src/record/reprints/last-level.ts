import type { Database } from '../database.ts'
import { LEAST_BANDS } from './signature.ts'

/** Of each band that some document has: its documents, as many as are asked for at most. */
const FEW = `
SELECT band, documents FROM (
  SELECT asked.value AS band, (
    SELECT group_concat(document) FROM (SELECT document FROM reprint_bands WHERE band = asked.value LIMIT ?2)
  ) AS documents FROM json_each(?1) AS asked
) WHERE documents IS NOT NULL`
const OF_CROWDED = 'FROM reprint_bands WHERE band IN (SELECT value FROM json_each(?1))'
const NEAR = 'document IN (SELECT value FROM json_each(?2))'
const AMONG_NEAR = `SELECT document, count(*) AS count ${OF_CROWDED} AND ${NEAR} GROUP BY document`
const AMONG_ALL = `SELECT document, count(*) AS count ${OF_CROWDED} GROUP BY document HAVING count >= ${LEAST_BANDS} OR ${NEAR}`

/**
 * Counts for every document how many of some bands it has on the last level. A publisher's notice under all its texts makes bands
 * which very many share: those are looked through only for documents that they can bring to `LEAST_BANDS`. What
 * cannot come so far may be counted short.
 *
 * @param crowd a band of more documents than this is such a one
 * @param shared what was counted elsewhere; added to
 */
export function countOnLastLevel(
  db: Database,
  bands: readonly number[],
  crowd: number,
  shared: Map<number, number>,
): void {
  if (bands.length === 0) return
  const crowded: number[] = []
  const more = (document: number, by: number) => shared.set(document, (shared.get(document) ?? 0) + by)
  for (const { band, documents } of db.all<{ band: number; documents: string }>(
    FEW,
    JSON.stringify(bands),
    crowd + 1,
  )) {
    const found = documents.split(',')
    if (found.length > crowd) crowded.push(band)
    else for (const document of found) more(Number(document), 1)
  }
  if (crowded.length === 0) return
  const near = [...shared].filter(([, count]) => count + crowded.length >= LEAST_BANDS).map(([document]) => document)
  const enough = crowded.length >= LEAST_BANDS
  if (!enough && near.length === 0) return
  const counted = db.all<{ document: number; count: number }>(
    enough ? AMONG_ALL : AMONG_NEAR,
    JSON.stringify(crowded),
    JSON.stringify(near),
  )
  for (const { document, count } of counted) more(document, count)
}
