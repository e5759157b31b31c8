import type { Migration } from './migration.ts'

/**
 * Bands of the documents that were put last. Their keys lie all over the index: written into a small table first and moved
 * from there slice by slice, in order, they change few of its pages, however many there are.
 */
export const recentBands: Migration = {
  version: 5,
  sql: `
CREATE TABLE reprint_bands_recent (
  band       INTEGER NOT NULL,
  document   INTEGER NOT NULL REFERENCES reprints,
  PRIMARY KEY (band, document)
) STRICT, WITHOUT ROWID;
`,
}
