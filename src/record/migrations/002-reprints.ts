import type { Migration } from './migration.ts'

/**
 * Which texts are one text reprinted. A group is named by the least id of its documents; a text is found again by the keys
 * of its bands and compared by its shingles (32 bits each, little-endian, in the order of the text).
 */
export const reprints: Migration = {
  version: 2,
  sql: `
CREATE TABLE reprints (
  document   INTEGER PRIMARY KEY REFERENCES documents,
  "group"    TEXT NOT NULL
) STRICT;
CREATE INDEX reprints_by_group ON reprints ("group");

CREATE TABLE reprint_shingles (
  document   INTEGER PRIMARY KEY REFERENCES reprints,
  shingles   BLOB NOT NULL
) STRICT;

CREATE TABLE reprint_bands (
  band       INTEGER NOT NULL,
  document   INTEGER NOT NULL REFERENCES reprints,
  PRIMARY KEY (band, document)
) STRICT, WITHOUT ROWID;
`,
}
