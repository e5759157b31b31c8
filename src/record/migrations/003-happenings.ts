import type { Migration } from './migration.ts'

/**
 * How claims are gathered into happenings. Of every claim that counts the sketch by which it is compared is kept (null where
 * it can be compared with none), with the version that it was made of; keys, hashed to 52 bits, find sketches; links are
 * the claims that are alike, filed under both; bonds are what people decided of two claims. Days count from 1970-01-01.
 */
export const happenings: Migration = {
  version: 3,
  sql: `
CREATE TABLE happening_sketches (
  claim      INTEGER PRIMARY KEY REFERENCES claims,
  version    INTEGER NOT NULL REFERENCES claim_versions,
  sketch     TEXT CHECK (sketch IS NULL OR json_valid(sketch))
) STRICT;
CREATE INDEX happening_sketches_by_version ON happening_sketches (version);

CREATE TABLE happening_keys (
  key        INTEGER NOT NULL,
  first      INTEGER NOT NULL,
  claim      INTEGER NOT NULL REFERENCES happening_sketches,
  last       INTEGER NOT NULL,
  PRIMARY KEY (key, first, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE happening_links (
  claim      INTEGER NOT NULL REFERENCES happening_sketches,
  other      INTEGER NOT NULL REFERENCES happening_sketches,
  likeness   REAL NOT NULL,
  PRIMARY KEY (claim, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE happening_bonds (
  claim      INTEGER NOT NULL REFERENCES claims,
  other      INTEGER NOT NULL REFERENCES claims,
  kind       TEXT NOT NULL CHECK (kind IN ('together', 'apart')),
  PRIMARY KEY (claim, other)
) STRICT, WITHOUT ROWID;
`,
}
