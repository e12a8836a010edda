#include "store/rows.h"

#include <fmt/format.h>

namespace store {

Version version_row(const Statement& row) {
  Version version;
  version.id = row.integer(0);
  version.work = row.integer(1);
  version.lang = row.str(2);
  version.n = static_cast<int>(row.integer(3));
  version.title = row.str(4);
  version.reason = row.str(5);
  version.adopted_on = row.date(6);
  version.effective_from = row.date(7);
  version.tie = static_cast<int>(row.integer(8));
  version.authority = row.str(9);
  version.changed_by = row.str(10);
  version.provenance = row.str(11);
  version.reviewed = row.integer(12) != 0;
  version.root = row.hash(13);
  version.source = row.integer(14);
  version.batch = row.integer(15);
  return version;
}

std::vector<Version> load_versions(Connection& db, Id work, std::string_view lang, Known known) {
  static const std::string sql =
      fmt::format("SELECT {} FROM version v WHERE v.work = ?1 AND v.lang = ?2 AND v.batch <= ?3 ORDER BY v.n",
                  kVersionColumns);
  Statement row = db.prepare(sql);
  row.bind(work, lang, known.batch);
  std::vector<Version> versions;
  while (row.step()) versions.push_back(version_row(row));
  return versions;
}

std::string is_standing_event(std::string_view last_batch) {
  return fmt::format(R"((e.reason <> '{0}' AND NOT EXISTS (
      SELECT 1 FROM work_event later WHERE later.work = e.work AND later.field = e.field
        AND later.valid_from IS e.valid_from AND later.id > e.id AND later.batch <= {1} AND later.reason = '{0}')))",
                     kWithdrawn, last_batch);
}

std::string revealed(Connection& db, std::string value) {
  constexpr std::string_view kMark = "payload:";
  if (!value.starts_with(kMark)) return value;
  const auto hash = text::hash_from_hex(std::string_view(value).substr(kMark.size()));
  if (!hash) return value;
  Statement row = db.prepare("SELECT bytes FROM payload WHERE hash = ?1 AND salt IS NOT NULL");
  return row.bind(*hash).step() ? row.str(0) : std::string();
}

}  // namespace store
