import type { Migration } from './migration.ts'

/**
 * Bands lie on three levels, those of the last documents on the first: what is written for each stays small, and what moves to a
 * greater level moves in order of keys, many to a page. Of the last level the keys are kept packed as well (32 bits each,
 * little-endian, in order), slice by slice. Keys are shorter than before, four bytes a row. Bands refer to their documents without a
 * constraint: for each document that was taken out, SQLite would look through all of them.
 */
export const bandLevels: Migration = {
  version: 8,
  sql: `
ALTER TABLE reprint_bands RENAME TO bands_before;
ALTER TABLE reprint_bands_recent RENAME TO recent_bands_before;

CREATE TABLE reprint_bands_recent (
  band       INTEGER NOT NULL,
  document   INTEGER NOT NULL,
  PRIMARY KEY (band, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE reprint_bands_middle (
  band       INTEGER NOT NULL,
  document   INTEGER NOT NULL,
  PRIMARY KEY (band, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE reprint_bands (
  band       INTEGER NOT NULL,
  document   INTEGER NOT NULL,
  PRIMARY KEY (band, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE reprint_band_keys (
  slice      INTEGER PRIMARY KEY,
  stamp      INTEGER NOT NULL,
  keys       BLOB NOT NULL
) STRICT;

INSERT INTO reprint_bands (band, document)
  SELECT (band >> 46) * 0x2000000 + (band & 0x1ffffff) AS key, document
  FROM (SELECT band, document FROM bands_before UNION ALL SELECT band, document FROM recent_bands_before)
  ORDER BY key, document;
DROP TABLE bands_before;
DROP TABLE recent_bands_before;
`,
}
