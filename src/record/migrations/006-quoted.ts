import type { Migration } from './migration.ts'

/**
 * Of each source of a claim how it is quoted and for whom it speaks (its country, else its id), so that both are counted and
 * asked for without reading claims. They are of the claim and not of the source: two texts may give one of a name to
 * different states.
 */
export const quoted: Migration = {
  version: 6,
  sql: `
ALTER TABLE claim_sources ADD COLUMN manner TEXT NOT NULL DEFAULT 'indirect';
ALTER TABLE claim_sources ADD COLUMN side TEXT NOT NULL DEFAULT '';
UPDATE claim_sources SET (manner, side) = (
  SELECT json_extract(link, '$.manner'), coalesce(json_extract(link, '$.source.country'), json_extract(link, '$.source.id'))
  FROM (SELECT json_extract(b.json, '$.attribution[' || claim_sources.position || ']') AS link
    FROM claim_versions v JOIN claim_bodies b ON b.number = v.body WHERE v.number = claim_sources.version));
CREATE INDEX claim_sources_by_side ON claim_sources (side, day);
`,
}
