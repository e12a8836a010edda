// Reads of versions: their series, manifests, sources and times.

#include <fmt/format.h>

#include "store/read.h"
#include "store/rows.h"
#include "store/timeline.h"
#include "store/visible.h"

namespace store {
namespace {

std::optional<Version> one_version(Connection& db, std::string_view condition, const auto&... values) {
  Statement row = db.prepare(fmt::format("SELECT {} FROM version v WHERE {}", kVersionColumns, condition));
  if (!row.bind(values...).step()) return std::nullopt;
  Version version = version_row(row);
  if (!may_see(db, version.work)) return std::nullopt;
  return version;
}

/// A source may be seen by whom something that came from it may be seen.
bool may_see_source(Connection& db, Id source) {
  if (db.session().audience == Audience::editor) return true;
  Statement row = db.prepare(R"(
      SELECT 1 FROM (SELECT work FROM version WHERE source = ?1
                     UNION ALL
                     SELECT v.work FROM attestation a JOIN version v ON v.id = a.version WHERE a.source = ?1)
      WHERE work IN (SELECT work FROM visible_work))");
  return row.bind(source).step();
}

Source source_row(const Statement& row, int first) {
  return {row.str(first),     row.str(first + 1), row.str(first + 2), row.str(first + 3),
          row.str(first + 4), row.str(first + 5), row.hash(first + 6)};
}

ManifestLine manifest_row(const Statement& row) {
  ManifestLine line;
  line.order = static_cast<int>(row.integer(0));
  line.parent = static_cast<int>(row.integer(1));
  line.clause = row.str(2);
  line.clause_row = row.integer(3);
  line.wording = row.integer(4);
  line.wording_hash = row.hash(5);
  line.kind = text::clause_kind(row.text(6));
  line.level = static_cast<int>(row.integer(7));
  line.label = row.str(8);
  line.computed = row.str(9);
  line.role = text::role(row.text(10));
  line.eid = row.str(11);
  line.redacted = row.is_null(12);
  if (!line.redacted) line.words = text::Wording::from_bytes(row.text(12));
  return line;
}

}  // namespace

std::vector<Version> versions(Connection& db, Id work, std::string_view lang, Known known) {
  if (!may_see(db, work)) return {};
  return load_versions(db, work, lang, known);
}

std::optional<Version> version(Connection& db, Id work, std::string_view lang, int n) {
  return one_version(db, "v.work = ?1 AND v.lang = ?2 AND v.n = ?3", work, lang, n);
}

std::optional<Version> version_by_id(Connection& db, Id version) {
  return one_version(db, "v.id = ?1", version);
}

std::vector<Attestation> attestations(Connection& db, Id version) {
  std::vector<Attestation> attestations;
  if (!may_see_version(db, version)) return attestations;
  Statement row = db.prepare(R"(
      SELECT a.version, a.seen_on, a.batch, s.name, s.url, s.page, s.taken_on, s.checked_by, s.media_type, p.hash
      FROM attestation a JOIN source s ON s.id = a.source JOIN payload p ON p.id = s.payload
      WHERE a.version = ?1 ORDER BY a.id)");
  row.bind(version);
  while (row.step())
    attestations.push_back({row.integer(0), row.date(1), source_row(row, 3), row.integer(2)});
  return attestations;
}

std::optional<Source> source(Connection& db, Id source) {
  Statement row = db.prepare(R"(
      SELECT s.name, s.url, s.page, s.taken_on, s.checked_by, s.media_type, p.hash
      FROM source s JOIN payload p ON p.id = s.payload WHERE s.id = ?1)");
  if (!row.bind(source).step() || !may_see_source(db, source)) return std::nullopt;
  return source_row(row, 0);
}

std::optional<std::string> source_bytes(Connection& db, Id source) {
  Statement row =
      db.prepare("SELECT p.bytes FROM source s JOIN payload p ON p.id = s.payload WHERE s.id = ?1");
  if (!row.bind(source).step() || !may_see_source(db, source)) return std::nullopt;
  return row.optional_text(0);
}

std::vector<ManifestLine> manifest(Connection& db, Id version) {
  std::vector<ManifestLine> lines;
  if (!may_see_version(db, version)) return lines;
  Statement row = db.prepare(R"(
      SELECT m.ord, m.parent, c.cid, m.clause, m.wording, p.hash, m.kind, m.level, m.label, m.computed, m.role, m.eid, p.bytes
      FROM version_clause m JOIN clause c ON c.id = m.clause JOIN payload p ON p.id = m.wording
      WHERE m.version = ?1 ORDER BY m.ord)");
  row.bind(version);
  while (row.step()) lines.push_back(manifest_row(row));
  return lines;
}

std::vector<Stretch> timeline(Connection& db, Id work, std::string_view lang, Known known) {
  if (!may_see(db, work)) return {};
  return compute_timeline(db, work, lang, known);
}

std::optional<Stretch> stretch_at(Connection& db, Id work, std::string_view lang, const text::Date& on, Known known) {
  const std::vector<Stretch> line = timeline(db, work, lang, known);
  const Stretch* found = covering(line, on);
  if (found == nullptr) return std::nullopt;
  return *found;
}

}  // namespace store
