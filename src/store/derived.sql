-- The derived tables: made from the content, dropped and made again by `safbwynt rebuild` or when the stamp differs.

CREATE TABLE derived_stamp(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The latest known facts of each work, for lists and facets.
CREATE TABLE work_now(
  work INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  kind TEXT NOT NULL,
  title_en TEXT NOT NULL,      -- the title in English, else in any language
  title_cy TEXT NOT NULL,      -- the title in Welsh, else title_en
  body TEXT NOT NULL,
  stage TEXT NOT NULL,
  decision TEXT NOT NULL,
  decided_on TEXT NOT NULL,    -- '' = not known
  year TEXT NOT NULL,          -- of the decision, else of the first version; '' = not known
  meeting TEXT NOT NULL,
  level TEXT NOT NULL,
  topics TEXT NOT NULL,        -- one a line
  langs TEXT NOT NULL,         -- "en cy"
  provenance TEXT NOT NULL,    -- of the latest version
  visibility TEXT NOT NULL,
  embargo_until TEXT NOT NULL,
  taken_back INTEGER NOT NULL  -- 1: it had a text, and a rollback left none; no list has it
) STRICT;

-- What the reader of this connection may see.  Every read of works goes through it.
CREATE VIEW visible_work AS
  SELECT work, ref, kind, title_en, title_cy, body, stage, decision, decided_on, year, meeting, level, topics, langs,
         provenance, visibility, taken_back
  FROM work_now
  WHERE visibility = 'public' OR safbwynt_audience() = 'editor'
     OR (visibility = 'embargoed' AND embargo_until <> '' AND embargo_until <= safbwynt_today());

-- The events that were not taken back.
CREATE VIEW standing_event AS
  SELECT id, work, field, new, valid_from, batch FROM work_event e
  WHERE reason <> 'withdrawn' AND NOT EXISTS (
    SELECT 1 FROM work_event later WHERE later.work = e.work AND later.field = e.field
      AND later.valid_from IS e.valid_from AND later.id > e.id AND later.reason = 'withdrawn');

-- The relations that were not taken back.
CREATE VIEW standing_relation AS
  SELECT r.id, r.from_ref, r.from_clause, r.type, r.to_ref, r.to_clause,
         CASE WHEN s.id IS NULL THEN r.valid_from ELSE s.valid_from END AS valid_from
  FROM relation r
    LEFT JOIN relation_standing s ON s.id = (SELECT max(id) FROM relation_standing WHERE relation = r.id)
  WHERE coalesce(s.stands, 1) = 1;

-- Spans of constant force, of a work ('' as eid) or of a clause whose force differs.  Half-open, '' = unbounded.
CREATE TABLE force_span(
  work INTEGER NOT NULL,
  eid TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  force TEXT NOT NULL,
  PRIMARY KEY(work, eid, valid_from)
) STRICT, WITHOUT ROWID;

-- The timeline of each series (store::timeline), half-open, '' = unbounded.
CREATE TABLE stretch(
  work INTEGER NOT NULL,
  lang TEXT NOT NULL,
  seq INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY(work, lang, seq)
) STRICT, WITHOUT ROWID;

-- One distinct (clause, language, wording) with one span of validity: what search finds.  Headings that have clauses
-- under them are no rows: their words stand in the heading column of those.
CREATE TABLE search_row(
  id INTEGER PRIMARY KEY,
  work INTEGER NOT NULL,
  lang TEXT NOT NULL,
  version INTEGER NOT NULL,    -- the last version of the span
  ord INTEGER NOT NULL,        -- place in that version
  clause INTEGER NOT NULL,
  eid TEXT NOT NULL,
  label TEXT NOT NULL,         -- shown: printed or computed
  force_eid TEXT NOT NULL,     -- the eid in force_span that decides: '' = that of the work
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,      -- '' = still; not after valid_from: it stood at the end of no day
  last INTEGER NOT NULL,       -- 1: stands in the last stretch of its series
  title TEXT NOT NULL,
  heading TEXT NOT NULL,
  text TEXT NOT NULL           -- plain, without Markdown
) STRICT;
CREATE INDEX search_row_work ON search_row(work);

-- The rows of a work once more, packed (row_codes.h): read at once into the memory that searches share.
CREATE TABLE row_codes(
  work INTEGER PRIMARY KEY,
  langs TEXT NOT NULL,         -- one a line; rows name them by number
  parts TEXT NOT NULL,         -- the values of force_eid, likewise
  rows BLOB NOT NULL
) STRICT;

-- One index a language, because a tokenizer sees neither column nor language.  Each has a view of its own rows as its
-- content: were all three to share search_row, the integrity-check that compares an index with its content would miss
-- the rows of the other two.  (FTS5 reads the views as plain SELECTs; no view names an FTS table.)
CREATE VIEW search_row_en AS SELECT id, title, heading, text FROM search_row WHERE lang LIKE 'en' OR lang LIKE 'en-%';
CREATE VIEW search_row_cy AS SELECT id, title, heading, text FROM search_row WHERE lang LIKE 'cy' OR lang LIKE 'cy-%';
CREATE VIEW search_row_xx AS SELECT id, title, heading, text FROM search_row
  WHERE NOT (lang LIKE 'en' OR lang LIKE 'en-%' OR lang LIKE 'cy' OR lang LIKE 'cy-%');
CREATE VIRTUAL TABLE fts_en USING fts5(title, heading, text, content='search_row_en', content_rowid='id', tokenize='safbwynt en');
CREATE VIRTUAL TABLE fts_cy USING fts5(title, heading, text, content='search_row_cy', content_rowid='id', tokenize='safbwynt cy');
CREATE VIRTUAL TABLE fts_xx USING fts5(title, heading, text, content='search_row_xx', content_rowid='id', tokenize='safbwynt xx');
