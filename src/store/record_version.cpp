// Versions: numbers, hashes, wordings and the manifest.

#include <sqlite3.h>

#include <fmt/format.h>

#include "store/recorder.h"
#include "store/version_root.h"
#include "text/unicode.h"

namespace store {
namespace {

[[noreturn]] void refuse(const std::string& message) {
  throw Error(SQLITE_CONSTRAINT, message, "");
}

std::vector<text::Hash> wording_hashes(const text::Document& document) {
  std::vector<text::Hash> hashes;
  hashes.reserve(document.clauses.size());
  for (const text::Clause& clause : document.clauses) hashes.push_back(text::sha256(clause.wording.bytes()));
  return hashes;
}

text::Hash root_of(const NewVersion& version, const std::vector<text::Hash>& wordings) {
  RootHash root(version.lang, version.title, version.provenance);
  int order = 0;
  for (const text::Clause& clause : version.document->clauses) {
    const text::Hash& wording = wordings[static_cast<std::size_t>(order)];
    root.add({order++, clause.parent, clause.kind, clause.label, wording});
  }
  return root.finish();
}

int next_number(Connection& db, const NewVersion& version) {
  Statement row = db.prepare("SELECT coalesce(max(n), 0) + 1 FROM version WHERE work = ?1 AND lang = ?2");
  static_cast<void>(row.bind(version.work, version.lang).step());
  return static_cast<int>(row.integer(0));
}

/// 0 for the first version with its effective date, then one more than the last.
int next_tie(Connection& db, const NewVersion& version) {
  Statement row = db.prepare(R"(SELECT coalesce(max(tie) + 1, 0) FROM version
                                WHERE work = ?1 AND lang = ?2 AND effective_from IS ?3)");
  static_cast<void>(row.bind(version.work, version.lang, version.effective_from).step());
  return static_cast<int>(row.integer(0));
}

std::string ref_of(Connection& db, Id work) {
  Statement row = db.prepare("SELECT ref FROM work WHERE id = ?1");
  if (!row.bind(work).step()) refuse(fmt::format("no text with row id {} to add a version to", work));
  return row.str(0);
}

}  // namespace

Version Recorder::add_version(const NewVersion& from) {
  if (from.document == nullptr || from.clause_ids.size() != from.document->clauses.size()) {
    refuse("a version needs a document and one permanent id, or an empty one, for each of its clauses");
  }
  const std::vector<text::Hash> wordings = wording_hashes(*from.document);
  Version version;
  version.work = from.work;
  version.lang = from.lang;
  version.n = next_number(db_, from);
  version.title = from.title;
  version.reason = from.reason;
  version.adopted_on = from.adopted_on;
  version.effective_from = from.effective_from;
  version.tie = from.tie ? *from.tie : next_tie(db_, from);
  version.authority = from.authority;
  version.changed_by = from.changed_by;
  version.provenance = from.provenance;
  version.reviewed = from.reviewed;
  version.root = root_of(from, wordings);
  version.source = from.source;
  version.batch = batch_;
  insert_version(version);
  insert_manifest(from, version, wordings);
  touched_.insert(version.work);
  ++recorded_;
  return version;
}

void Recorder::insert_version(Version& version) {
  db_.run(
      R"(INSERT INTO version(work, lang, n, title, reason, adopted_on, effective_from, tie, authority, changed_by,
                                 provenance, reviewed, source, root, batch)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, nullif(?13, 0), ?14, ?15))",
      version.work, version.lang, version.n, version.title, version.reason, version.adopted_on,
      version.effective_from, version.tie, version.authority, version.changed_by, version.provenance,
      version.reviewed, version.source, version.root, version.batch);
  version.id = db_.last_insert_id();
}

void Recorder::insert_manifest(const NewVersion& from, const Version& version,
                               const std::vector<text::Hash>& wordings) {
  const std::string ref = ref_of(db_, version.work);
  const bool takes_over_unknown = from.unknown_ids == NewVersion::UnknownIds::take_over;
  Statement insert = db_.prepare(R"(
      INSERT INTO version_clause(version, ord, parent, clause, wording, kind, level, label, computed, role, eid)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))");
  for (std::size_t i = 0; i < wordings.size(); ++i) {
    const text::Clause& clause = from.document->clauses[i];
    const std::string& cid = from.clause_ids[i];
    const Id row = cid.empty()           ? new_clause(version, ref, clause.eid)
                   : takes_over_unknown ? given_clause(cid, version, clause.eid)
                                        : known_clause(cid, version.work);
    insert.bind(version.id, i, clause.parent, row, keep_wording(wordings[i], clause.wording),
                text::name(clause.kind), clause.level, clause.label, clause.computed, text::name(clause.role),
                clause.eid);
    insert.run();
  }
}

Id Recorder::new_clause(const Version& version, std::string_view ref, std::string_view eid) {
  Statement insert = db_.prepare(
      "INSERT INTO clause(cid, work, wid, batch) VALUES (?1, ?2, ?3, ?4) ON CONFLICT(cid) DO NOTHING");
  int again = 0;
  do {
    insert.bind(new_clause_id(ref, version.root, eid, again++), version.work, eid, batch_).run();
  } while (db_.changes() == 0);
  return db_.last_insert_id();
}

Id Recorder::known_clause(const std::string& cid, Id work) {
  Statement row = db_.prepare("SELECT id FROM clause WHERE cid = ?1 AND work = ?2");
  if (!row.bind(cid, work).step()) refuse(fmt::format("{} is no clause of {}", cid, ref_of(db_, work)));
  return row.integer(0);
}

Id Recorder::given_clause(const std::string& cid, const Version& version, std::string_view eid) {
  Statement held = db_.prepare("SELECT 1 FROM clause WHERE cid = ?1");
  if (held.bind(cid).step()) return known_clause(cid, version.work);
  db_.run("INSERT INTO clause(cid, work, wid, batch) VALUES (?1, ?2, ?3, ?4)", cid, version.work, eid, batch_);
  const Id clause = db_.last_insert_id();
  db_.run("INSERT INTO given_clause(clause, batch) VALUES (?1, ?2)", clause, batch_);
  return clause;
}

Version Recorder::restore(const Version& held, const std::optional<text::Date>& at) {
  Version version = held;
  NewVersion series;
  series.work = held.work;
  series.lang = held.lang;
  series.effective_from = at;
  version.n = next_number(db_, series);
  version.reason = "rollback";
  version.effective_from = at;
  version.tie = next_tie(db_, series);
  version.batch = batch_;
  insert_version(version);
  db_.run(R"(
      INSERT INTO version_clause(version, ord, parent, clause, wording, kind, level, label, computed, role, eid)
      SELECT ?1, ord, parent, clause, wording, kind, level, label, computed, role, eid FROM version_clause
      WHERE version = ?2)",
          version.id, held.id);
  touched_.insert(version.work);
  ++recorded_;
  return version;
}

Version Recorder::withdraw(Id work, std::string_view lang, const std::optional<text::Date>& at) {
  const text::Document nothing;
  NewVersion version;
  version.work = work;
  version.lang = std::string(lang);
  version.reason = "rollback";
  version.effective_from = at;
  version.document = &nothing;
  return add_version(version);
}

Id Recorder::keep_wording(const text::Hash& hash, const text::Wording& wording) {
  if (const auto known = wordings_.find(hash); known != wordings_.end()) return known->second;
  const Id payload = keep_payload(hash, wording.bytes());
  const std::size_t words = text::words(wording.heading).size() + text::words(wording.text).size();
  db_.run("INSERT INTO wording(id, norm, fold, words) VALUES (?1, ?2, ?3, ?4) ON CONFLICT(id) DO NOTHING",
          payload, text::norm_hash(wording), text::fold_hash(wording), words);
  wordings_.emplace(hash, payload);
  return payload;
}

}  // namespace store
