#include "versioning/redact.h"

#include <algorithm>

#include "store/derive.h"
#include "text/unicode.h"

namespace versioning {

namespace {

/// The places of a wording, source or name.
std::vector<std::string> places(store::Connection& db, Blank::What what, store::Id payload) {
  using enum Blank::What;
  const std::string_view sql =
      what == wording ? R"(SELECT m.eid || ' of ' || w.ref || ' (' || v.lang || ', version ' || v.n || ')'
                           FROM version_clause m JOIN version v ON v.id = m.version JOIN work w ON w.id = v.work
                           WHERE m.wording = ?1 ORDER BY w.ref, v.lang, v.n, m.ord)"
      : what == source ? "SELECT DISTINCT 'the kept file ' || name FROM source WHERE payload = ?1 ORDER BY id"
                       : R"(SELECT DISTINCT e.field || ' of ' || w.ref FROM work_event e JOIN work w ON w.id = e.work
                            WHERE e.new = (SELECT 'payload:' || lower(hex(hash)) FROM payload WHERE id = ?1))";
  store::Statement row = db.prepare(sql);
  row.bind(payload);
  std::vector<std::string> found;
  while (row.step()) found.push_back(row.str(0));
  return found;
}

Blank blank_of(store::Connection& db, Blank::What what, store::Id payload, const text::Hash& hash) {
  return {what, hash, places(db, what, payload)};
}

/// Rows of (payload, hash) as blanks, each payload once.
void collect(store::Connection& db, Blank::What what, store::Statement rows, std::vector<Blank>& blanks) {
  while (rows.step()) {
    const text::Hash hash = rows.hash(1);
    if (std::none_of(blanks.begin(), blanks.end(), [&](const Blank& b) { return b.payload == hash; }))
      blanks.push_back(blank_of(db, what, rows.integer(0), hash));
  }
}

Blank::What what_of(const store::Statement& row) {
  if (row.integer(3) != 0) return Blank::What::wording;
  return row.integer(4) != 0 ? Blank::What::source : Blank::What::person;
}

/// Where words stand that are hashed together with the rest: to take them out would break what they belong to.
struct Fixed {
  std::string_view sql;  // text, where
};
constexpr Fixed kFixed[] = {
    {"SELECT ref, 'the ref ' || ref FROM work"},
    {"SELECT alias, 'the alias ' || alias FROM work_alias"},
    {R"(SELECT title, 'the title of ' || w.ref || ' (' || v.lang || ', version ' || v.n || ')'
        FROM version v JOIN work w ON w.id = v.work)"},
    {R"(SELECT v.authority || ' ' || v.changed_by, 'who made version ' || v.n || ' of ' || w.ref || ' (' || v.lang || ')'
        FROM version v JOIN work w ON w.id = v.work)"},
    {R"(SELECT DISTINCT m.label || ' ' || m.eid, 'the label of ' || m.eid || ' of ' || w.ref || ' (' || v.lang || ', version ' || v.n || ')'
        FROM version_clause m JOIN version v ON v.id = m.version JOIN work w ON w.id = v.work)"},
    {R"(SELECT DISTINCT e.new, 'the fact "' || e.field || '" of ' || w.ref FROM work_event e JOIN work w ON w.id = e.work
        WHERE e.new NOT LIKE 'payload:%')"},
    {"SELECT name || ' ' || url || ' ' || page || ' ' || checked_by, 'where the source ' || name || ' came from' FROM source"},
    {"SELECT name || ' ' || name_cy || ' ' || body || ' ' || kind || ' ' || place, 'the meeting ' || ref FROM meeting"},
    {"SELECT i.title || ' ' || i.label, 'the agenda of ' || m.ref FROM agenda_item i JOIN meeting m ON m.id = i.meeting"},
    {"SELECT a.instructed || ' ' || a.report, 'an action of ' || w.ref FROM action a JOIN work w ON w.id = a.work"},
    {"SELECT name || ' ' || name_cy, 'the topic ' || id FROM topic"},
    {"SELECT actor || ' ' || reason, 'the ledger, batch ' || id FROM batch"},
};

std::vector<std::string> fixed_places(store::Connection& db, std::string_view words) {
  std::vector<std::string> found;
  for (const Fixed& each : kFixed) {
    store::Statement row = db.prepare(each.sql);
    while (row.step())
      if (contains_words(row.text(0), words)) found.push_back(row.str(1));
  }
  return found;
}

}  // namespace

bool can_be_sought(std::string_view words) { return !text::words(words).empty(); }

bool contains_words(std::string_view text, std::string_view words) {
  const std::string hay = text::fold_case_and_accents(text), needle = text::fold_case_and_accents(words);
  if (hay.find(needle) != std::string::npos) return true;
  const auto in = text::words(hay), sought = text::words(needle);
  return !sought.empty() && std::search(in.begin(), in.end(), sought.begin(), sought.end()) != in.end();
}

RedactionPlan plan_redaction(store::Connection& db, const ClauseTarget& target) {
  RedactionPlan plan;
  store::Statement wordings = db.prepare(R"(
      SELECT DISTINCT p.id, p.hash FROM version_clause m JOIN clause c ON c.id = m.clause JOIN payload p ON p.id = m.wording
      WHERE c.work = ?1 AND c.cid = ?2 AND (?3 IS NULL OR m.version = ?3) AND p.bytes IS NOT NULL ORDER BY p.id)");
  wordings.bind(target.work, target.clause, target.version);
  collect(db, Blank::What::wording, std::move(wordings), plan.blanks);
  // Wherever such a wording stands, the file it was read from says it too.
  store::Statement sources = db.prepare(R"(
      WITH spoken AS (
        SELECT DISTINCT m.wording FROM version_clause m JOIN clause c ON c.id = m.clause
        WHERE c.work = ?1 AND c.cid = ?2 AND (?3 IS NULL OR m.version = ?3)),
      holding AS (SELECT DISTINCT version FROM version_clause WHERE wording IN (SELECT wording FROM spoken)),
      file AS (
        SELECT source FROM version WHERE id IN (SELECT version FROM holding) AND source IS NOT NULL
        UNION SELECT source FROM attestation WHERE version IN (SELECT version FROM holding))
      SELECT DISTINCT p.id, p.hash FROM file JOIN source s ON s.id = file.source JOIN payload p ON p.id = s.payload
      WHERE p.bytes IS NOT NULL ORDER BY p.id)");
  sources.bind(target.work, target.clause, target.version);
  collect(db, Blank::What::source, std::move(sources), plan.blanks);
  return plan;
}

RedactionPlan plan_redaction(store::Connection& db, std::string_view words) {
  RedactionPlan plan;
  store::Statement row = db.prepare(R"(
      SELECT p.id, p.hash, p.bytes, EXISTS (SELECT 1 FROM wording WHERE id = p.id),
             EXISTS (SELECT 1 FROM source WHERE payload = p.id)
      FROM payload p WHERE p.bytes IS NOT NULL ORDER BY p.id)");
  while (row.step())
    if (contains_words(row.text(2), words)) plan.blanks.push_back(blank_of(db, what_of(row), row.integer(0), row.hash(1)));
  plan.remaining = fixed_places(db, words);
  return plan;
}

std::optional<store::Batch> redact(store::Store& store, const std::vector<Blank>& blanks, store::BatchHead head) {
  std::optional<store::Batch> batch;
  {
    const auto lock = store.write();
    // What is deleted is overwritten, not only forgotten.
    lock->run("PRAGMA secure_delete = ON");
    store::Transaction transaction(*lock);
    head.kind = "redaction";
    store::Recorder recorder(*lock, std::move(head));
    for (const Blank& blank : blanks) recorder.redact(blank.payload);
    batch = recorder.finish();
    store::rewrite_indexes(*lock);
    transaction.commit();
  }
  store.scrub();
  return batch;
}

}  // namespace versioning
