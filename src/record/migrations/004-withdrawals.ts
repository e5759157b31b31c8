import type { Migration } from './migration.ts'

/**
 * A review can be taken back: by one of the kind "withdraw", whose value is the number of the other. What a table checks
 * cannot be changed, so that of reviews is made anew, with every review under the number that it had.
 */
export const withdrawals: Migration = {
  version: 4,
  sql: `
DROP TRIGGER reviews_stay;
DROP TRIGGER reviews_are_kept;
DROP INDEX reviews_by_subject;
ALTER TABLE reviews RENAME TO reviews_before;

CREATE TABLE reviews (
  number     INTEGER PRIMARY KEY,
  at         TEXT NOT NULL,
  reviewer   TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('accept', 'reject', 'correct', 'note', 'merge', 'split', 'withdraw')),
  subject    TEXT NOT NULL CHECK (subject IN ('claim', 'happening', 'actor')),
  id         TEXT NOT NULL,
  field      TEXT,
  value      TEXT CHECK (value IS NULL OR json_valid(value)),
  machine    TEXT CHECK (machine IS NULL OR json_valid(machine)),
  note       TEXT
) STRICT;
INSERT INTO reviews (number, at, reviewer, kind, subject, id, field, value, machine, note)
  SELECT number, at, reviewer, kind, subject, id, field, value, machine, note FROM reviews_before ORDER BY number;
DROP TABLE reviews_before;

CREATE INDEX reviews_by_subject ON reviews (subject, id, number);
CREATE INDEX reviews_by_reviewer ON reviews (reviewer, number) WHERE subject = 'claim';
CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews BEGIN SELECT raise(ABORT, 'Reviews are never changed'); END;
CREATE TRIGGER reviews_are_kept BEFORE DELETE ON reviews BEGIN SELECT raise(ABORT, 'Reviews are never removed'); END;
`,
}
