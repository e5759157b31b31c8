import type { Migration } from './migration.ts'

/**
 * What is marked in a text besides its claims, as it was read: who speaks in it, where, and words by which the writer takes a
 * side. A page of a document shows it at once, and it agrees with the claims beside it; to read the text again takes a
 * hundred times as long. Documents that were kept before have none until they are read again.
 */
export const marks: Migration = {
  version: 7,
  sql: `
CREATE TABLE document_marks (
  document   INTEGER PRIMARY KEY REFERENCES documents,
  json       TEXT NOT NULL
) STRICT;
`,
}
