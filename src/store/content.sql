-- The content tables: the truth.  Append-only: triggers refuse UPDATE and DELETE.  Migrated by user_version.
-- Each table is indexed by its batch: the ledger is checked batch by batch.
-- Dates are ISO text (year, month or day); hashes are blobs of 32 bytes; batch is the ledger entry that wrote a row.

CREATE TABLE batch(
  id INTEGER PRIMARY KEY,
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  tool TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('import', 'decision', 'correction', 'rollback', 'reparse', 'redaction')),
  reason TEXT NOT NULL,
  content BLOB NOT NULL,       -- hash over all that the batch recorded
  previous BLOB NOT NULL,      -- hash of the batch before; 32 zero bytes for the first
  hash BLOB NOT NULL UNIQUE    -- hash over the columns above
) STRICT;

-- Texts, kept source bytes, person names.  The only table with a statement that may blank a row (redaction): bytes
-- and salt become NULL, the hash stays.  Salted (random) only where the bytes could be guessed from the hash.
CREATE TABLE payload(
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32),
  bytes BLOB,
  salt BLOB
) STRICT;

CREATE TABLE work(
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE CHECK(length(ref) BETWEEN 1 AND 100),
  kind TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX work_batch ON work(batch);

CREATE TABLE work_alias(
  alias TEXT PRIMARY KEY,
  work INTEGER NOT NULL REFERENCES work(id),
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE work_event(
  id INTEGER PRIMARY KEY,
  work INTEGER NOT NULL REFERENCES work(id),
  field TEXT NOT NULL,
  old TEXT NOT NULL,
  new TEXT NOT NULL,           -- '' = taken back; 'payload:HEX' for the name of a person
  valid_from TEXT,             -- NULL = always
  reason TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX work_event_batch ON work_event(batch);
CREATE INDEX work_event_work ON work_event(work, field);

CREATE TABLE source(
  id INTEGER PRIMARY KEY,
  payload INTEGER NOT NULL REFERENCES payload(id),
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  page TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  checked_by TEXT NOT NULL,
  media_type TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX source_batch ON source(batch);

CREATE TABLE wording(
  id INTEGER PRIMARY KEY REFERENCES payload(id),  -- the payload's hash is the wording's
  norm BLOB NOT NULL,          -- white space, quotes and dashes ignored
  fold BLOB NOT NULL,          -- case, punctuation and emphasis ignored too
  words INTEGER NOT NULL
) STRICT;

CREATE TABLE clause(
  id INTEGER PRIMARY KEY,
  cid TEXT NOT NULL UNIQUE CHECK(length(cid) = 16),  -- the permanent id
  work INTEGER NOT NULL REFERENCES work(id),
  wid TEXT NOT NULL,           -- the eId it had first
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX clause_batch ON clause(batch);
CREATE INDEX clause_work ON clause(work);

CREATE TABLE version(
  id INTEGER PRIMARY KEY,
  work INTEGER NOT NULL REFERENCES work(id),
  lang TEXT NOT NULL,
  n INTEGER NOT NULL CHECK(n >= 1),
  title TEXT NOT NULL,
  reason TEXT NOT NULL,
  adopted_on TEXT,
  effective_from TEXT,         -- NULL = unknown, never today
  tie INTEGER NOT NULL,
  authority TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  provenance TEXT NOT NULL,
  reviewed INTEGER NOT NULL CHECK(reviewed IN (0, 1)),
  source INTEGER REFERENCES source(id),
  root BLOB NOT NULL CHECK(length(root) = 32),
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE(work, lang, n)
) STRICT;
CREATE INDEX version_batch ON version(batch);
CREATE INDEX version_source ON version(source);

CREATE TABLE version_clause(
  version INTEGER NOT NULL REFERENCES version(id),
  ord INTEGER NOT NULL,
  parent INTEGER NOT NULL CHECK(parent < ord),   -- ord of the clause above, -1 = none
  clause INTEGER NOT NULL REFERENCES clause(id),
  wording INTEGER NOT NULL REFERENCES wording(id),
  kind TEXT NOT NULL,
  level INTEGER NOT NULL,
  label TEXT NOT NULL,         -- as printed, '' = none
  computed TEXT NOT NULL,      -- label computed where none is printed
  role TEXT NOT NULL,
  eid TEXT NOT NULL,
  PRIMARY KEY(version, ord),
  UNIQUE(version, eid)
) STRICT, WITHOUT ROWID;
-- A clause stands once in a version.
CREATE UNIQUE INDEX version_clause_clause ON version_clause(clause, version);

CREATE TABLE attestation(
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version(id),
  seen_on TEXT,
  source INTEGER NOT NULL REFERENCES source(id),
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX attestation_batch ON attestation(batch);
CREATE INDEX attestation_source ON attestation(source);
CREATE INDEX attestation_version ON attestation(version);

CREATE TABLE relation(
  id INTEGER PRIMARY KEY,
  from_ref TEXT NOT NULL,
  from_clause TEXT NOT NULL,
  type TEXT NOT NULL,
  to_ref TEXT NOT NULL,        -- may name a work that is not held yet
  to_clause TEXT NOT NULL,
  valid_from TEXT,
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE(from_ref, from_clause, type, to_ref, to_clause)
) STRICT;
CREATE INDEX relation_batch ON relation(batch);
CREATE INDEX relation_to ON relation(to_ref);

CREATE TABLE action(
  id INTEGER PRIMARY KEY,
  work INTEGER NOT NULL REFERENCES work(id),
  clause TEXT NOT NULL,        -- permanent id or ''
  instructed TEXT NOT NULL,
  due TEXT,
  state TEXT NOT NULL CHECK(state IN ('open', 'reported', 'done', 'overtaken')),
  report TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX action_batch ON action(batch);

-- A later row for a ref replaces the earlier one in reads; both stay.
CREATE TABLE meeting(
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  name TEXT NOT NULL,
  name_cy TEXT NOT NULL,
  body TEXT NOT NULL,
  kind TEXT NOT NULL,
  held_from TEXT,
  held_to TEXT,
  place TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX meeting_batch ON meeting(batch);
CREATE INDEX meeting_ref ON meeting(ref);

CREATE TABLE agenda_item(
  meeting INTEGER NOT NULL REFERENCES meeting(id),
  ord INTEGER NOT NULL,
  label TEXT NOT NULL,
  ref TEXT NOT NULL,           -- the text taken, '' = none
  title TEXT NOT NULL,
  PRIMARY KEY(meeting, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic(
  id TEXT PRIMARY KEY,         -- "housing", "housing/rents"
  name TEXT NOT NULL,
  name_cy TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
