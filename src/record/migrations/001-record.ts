import type { Migration } from './migration.ts'

/**
 * Documents, what was read in them, what people say of it, and how it came in.
 *
 * A claim keeps its number and id for ever; what was read or decided of it at a time is a version of it, with when it
 * was added and when replaced, so that the record can be asked as it stood. Texts and JSON stand in tables of their own,
 * so that what is filtered on stays narrow. The tables claim_parties, claim_dyads, claim_contexts and claim_sources are
 * there to find versions by: each row repeats what is most filtered on, in the order in which it is asked for. A version is
 * "shown" unless people rejected it or it waits for them to choose, and "live" while it is shown and not replaced.
 * Days are YYYY-MM-DD, '' where unknown; moments are ISO 8601 in UTC. Offsets count UTF-16 code units.
 */
export const record: Migration = {
  version: 1,
  sql: `
CREATE TABLE documents (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  hash       TEXT NOT NULL UNIQUE,
  title      TEXT,
  publisher  TEXT COLLATE NOCASE,
  author     TEXT,
  url        TEXT,
  day        TEXT NOT NULL,
  published  TEXT,
  modified   TEXT,
  dateline   TEXT,
  language   TEXT,
  length     INTEGER NOT NULL,
  words      INTEGER NOT NULL,
  reader     TEXT,
  added      TEXT NOT NULL
) STRICT;
CREATE INDEX documents_by_day ON documents (day);
CREATE INDEX documents_by_publisher ON documents (publisher, day);

CREATE TABLE document_texts (
  document   INTEGER PRIMARY KEY REFERENCES documents,
  text       TEXT NOT NULL
) STRICT;

CREATE TABLE appearances (
  number     INTEGER PRIMARY KEY,
  document   INTEGER NOT NULL REFERENCES documents,
  title      TEXT,
  publisher  TEXT COLLATE NOCASE,
  author     TEXT,
  url        TEXT,
  published  TEXT,
  modified   TEXT,
  dateline   TEXT,
  given_id   TEXT,
  input      TEXT NOT NULL,
  origins    TEXT NOT NULL CHECK (json_valid(origins)),
  added      TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX appearances_once ON appearances
  (document, ifnull(publisher, ''), ifnull(url, ''), ifnull(published, ''), ifnull(title, ''));
CREATE INDEX appearances_by_publisher ON appearances (publisher, document);
CREATE INDEX appearances_by_url ON appearances (url);

CREATE TABLE sentences (
  document   INTEGER NOT NULL REFERENCES documents,
  number     INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  paragraph  INTEGER NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE actors (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  kind       TEXT NOT NULL,
  country    TEXT,
  sector     TEXT,
  wikidata   TEXT,
  merged     INTEGER REFERENCES actors
) STRICT;

CREATE TABLE actor_names (
  number     INTEGER PRIMARY KEY,
  machine    INTEGER NOT NULL REFERENCES actors,
  actor      INTEGER NOT NULL REFERENCES actors,
  name       TEXT NOT NULL,
  folded     TEXT NOT NULL,
  kind       TEXT NOT NULL,
  role       TEXT,
  UNIQUE (machine, name)
) STRICT;
CREATE INDEX actor_names_by_actor ON actor_names (actor);
CREATE INDEX actor_names_by_form ON actor_names (folded);

CREATE TABLE mentions (
  document   INTEGER NOT NULL REFERENCES documents,
  number     INTEGER NOT NULL,
  sentence   INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  form       TEXT NOT NULL,
  antecedent INTEGER,
  reason     TEXT,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE mention_actors (
  name       INTEGER NOT NULL REFERENCES actor_names,
  document   INTEGER NOT NULL,
  mention    INTEGER NOT NULL,
  PRIMARY KEY (name, document, mention),
  FOREIGN KEY (document, mention) REFERENCES mentions (document, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_actors_by_document ON mention_actors (document, mention);

CREATE TABLE sources (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL,
  name       TEXT NOT NULL,
  folded     TEXT NOT NULL,
  role       TEXT,
  country    TEXT,
  kind       TEXT NOT NULL,
  UNIQUE (id, name, kind)
) STRICT;
CREATE INDEX sources_by_form ON sources (folded);

CREATE TABLE claims (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  document   INTEGER NOT NULL REFERENCES documents
) STRICT;
CREATE INDEX claims_by_document ON claims (document);

CREATE TABLE claim_bodies (
  number     INTEGER PRIMARY KEY,
  json       TEXT NOT NULL
) STRICT;

CREATE TABLE claim_versions (
  number     INTEGER PRIMARY KEY,
  claim      INTEGER NOT NULL REFERENCES claims,
  document   INTEGER NOT NULL REFERENCES documents,
  body       INTEGER NOT NULL REFERENCES claim_bodies,
  machine    INTEGER NOT NULL REFERENCES claim_bodies,
  verdict    TEXT CHECK (verdict IN ('accepted', 'rejected')),
  shown      INTEGER NOT NULL CHECK (shown IN (0, 1)),
  live       INTEGER NOT NULL CHECK (live IN (0, 1)),
  type       TEXT NOT NULL,
  mode       TEXT,
  status     TEXT NOT NULL,
  factuality REAL NOT NULL,
  day        TEXT NOT NULL,
  last_day   TEXT NOT NULL,
  voice      TEXT NOT NULL CHECK (voice IN ('named', 'anonymous', 'writer')),
  country    TEXT,
  certainty  REAL NOT NULL,
  added      TEXT NOT NULL,
  replaced   TEXT,
  CHECK (live = (shown = 1 AND replaced IS NULL))
) STRICT;
CREATE UNIQUE INDEX claim_versions_current ON claim_versions (claim) WHERE replaced IS NULL;
CREATE INDEX claim_versions_by_claim ON claim_versions (claim, number);
CREATE INDEX claim_versions_by_document ON claim_versions (document);
CREATE INDEX claim_versions_by_day ON claim_versions (day) WHERE live = 1;
CREATE INDEX claim_versions_by_type ON claim_versions (type, day) WHERE live = 1;
CREATE INDEX claim_versions_by_status ON claim_versions (status, day) WHERE live = 1;
CREATE INDEX claim_versions_unsure ON claim_versions (certainty) WHERE live = 1 AND verdict IS NULL;

CREATE TABLE claim_parties (
  role       TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
  actor      INTEGER NOT NULL REFERENCES actors,
  day        TEXT NOT NULL,
  version    INTEGER NOT NULL REFERENCES claim_versions,
  name       INTEGER NOT NULL REFERENCES actor_names,
  last_day   TEXT NOT NULL,
  type       TEXT NOT NULL,
  status     TEXT NOT NULL,
  voice      TEXT NOT NULL,
  live       INTEGER NOT NULL,
  PRIMARY KEY (role, actor, day, version, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_parties_by_version ON claim_parties (version);
CREATE INDEX claim_parties_by_name ON claim_parties (name, role);

CREATE TABLE claim_dyads (
  actor      INTEGER NOT NULL REFERENCES actors,
  recipient  INTEGER NOT NULL REFERENCES actors,
  day        TEXT NOT NULL,
  version    INTEGER NOT NULL REFERENCES claim_versions,
  claim      INTEGER NOT NULL REFERENCES claims,
  last_day   TEXT NOT NULL,
  type       TEXT NOT NULL,
  status     TEXT NOT NULL,
  voice      TEXT NOT NULL,
  live       INTEGER NOT NULL,
  PRIMARY KEY (actor, recipient, day, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_dyads_by_version ON claim_dyads (version);

CREATE TABLE claim_contexts (
  context    TEXT NOT NULL,
  day        TEXT NOT NULL,
  version    INTEGER NOT NULL REFERENCES claim_versions,
  live       INTEGER NOT NULL,
  PRIMARY KEY (context, day, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_contexts_by_version ON claim_contexts (version, context);

CREATE TABLE claim_sources (
  source     INTEGER NOT NULL REFERENCES sources,
  day        TEXT NOT NULL,
  version    INTEGER NOT NULL REFERENCES claim_versions,
  position   INTEGER NOT NULL,
  live       INTEGER NOT NULL,
  PRIMARY KEY (source, day, version, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_sources_by_version ON claim_sources (version, source);

CREATE TABLE happenings (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE happening_claims (
  claim      INTEGER PRIMARY KEY REFERENCES claims,
  happening  INTEGER NOT NULL REFERENCES happenings
) STRICT;
CREATE INDEX happening_claims_by_happening ON happening_claims (happening);

CREATE TABLE reviews (
  number     INTEGER PRIMARY KEY,
  at         TEXT NOT NULL,
  reviewer   TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('accept', 'reject', 'correct', 'note', 'merge', 'split')),
  subject    TEXT NOT NULL CHECK (subject IN ('claim', 'happening', 'actor')),
  id         TEXT NOT NULL,
  field      TEXT,
  value      TEXT CHECK (value IS NULL OR json_valid(value)),
  machine    TEXT CHECK (machine IS NULL OR json_valid(machine)),
  note       TEXT
) STRICT;
CREATE INDEX reviews_by_subject ON reviews (subject, id, number);
CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews BEGIN SELECT raise(ABORT, 'Reviews are never changed'); END;
CREATE TRIGGER reviews_are_kept BEFORE DELETE ON reviews BEGIN SELECT raise(ABORT, 'Reviews are never removed'); END;

CREATE TABLE runs (
  number     INTEGER PRIMARY KEY,
  command    TEXT NOT NULL,
  started    TEXT NOT NULL,
  ended      TEXT
) STRICT;

CREATE TABLE intake_log (
  number     INTEGER PRIMARY KEY,
  run        INTEGER NOT NULL REFERENCES runs,
  at         TEXT NOT NULL,
  key        TEXT,
  input      TEXT NOT NULL,
  outcome    TEXT NOT NULL CHECK (outcome IN ('added', 'unread', 'known', 'elsewhere', 'bad')),
  reason     TEXT,
  document   INTEGER REFERENCES documents,
  CHECK ((outcome = 'bad') = (document IS NULL)),
  CHECK ((outcome = 'bad') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX intake_log_done ON intake_log (key) WHERE outcome <> 'bad';
CREATE INDEX intake_log_by_run ON intake_log (run);
CREATE INDEX intake_log_by_document ON intake_log (document);

CREATE TABLE validators (
  url           TEXT PRIMARY KEY,
  etag          TEXT,
  last_modified TEXT,
  at            TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE word_forms (
  form       TEXT NOT NULL,
  lemma      TEXT NOT NULL,
  PRIMARY KEY (form, lemma)
) STRICT, WITHOUT ROWID;

CREATE INDEX word_forms_by_lemma ON word_forms (lemma);

CREATE VIRTUAL TABLE search USING fts5 (
  title, forms, lemmas,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
`,
}
