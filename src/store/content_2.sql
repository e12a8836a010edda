-- Format 2 of the content: what was taken back, what was blanked, which clause ids another store gave.

-- Whether a relation stands, each time that changed: the last row decides.  None: it stands as it was recorded.
CREATE TABLE relation_standing(
  id INTEGER PRIMARY KEY,
  relation INTEGER NOT NULL REFERENCES relation(id),
  stands INTEGER NOT NULL CHECK(stands IN (0, 1)),
  valid_from TEXT,
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX relation_standing_batch ON relation_standing(batch);
CREATE INDEX relation_standing_relation ON relation_standing(relation);

-- A payload that was blanked: verify() accepts no other.
CREATE TABLE redaction(
  id INTEGER PRIMARY KEY,
  payload INTEGER NOT NULL UNIQUE REFERENCES payload(id),
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX redaction_batch ON redaction(batch);

-- A clause whose permanent id came with an export and is not made of its first version here.
CREATE TABLE given_clause(
  clause INTEGER PRIMARY KEY REFERENCES clause(id),
  batch INTEGER NOT NULL REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX given_clause_batch ON given_clause(batch);
