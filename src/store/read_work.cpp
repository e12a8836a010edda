// Reads of works: by ref, their facts, their languages.

#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "store/edit_distance.h"
#include "store/read.h"
#include "store/rows.h"
#include "store/timeline.h"
#include "store/visible.h"

namespace store {
namespace {

std::optional<Work> visible(Connection& db, std::string_view sql, const auto& key) {
  Statement row = db.prepare(sql);
  if (!row.bind(key).step()) return std::nullopt;
  Work work{row.integer(0), row.str(1), row.str(2)};
  if (!may_see(db, work.id)) return std::nullopt;
  return work;
}

bool has_text(Connection& db, Id work) {
  Statement row = db.prepare("SELECT DISTINCT lang FROM version WHERE work = ?1");
  row.bind(work);
  while (row.step())
    if (!compute_points(db, work, row.text(0)).empty()) return true;
  return false;
}

/// English, Welsh, then by tag.
auto language_order(const std::string& lang) {
  return std::tuple(lang != "en", lang != "cy", lang);
}

}  // namespace

std::optional<Work> find_work(Connection& db, std::string_view ref) {
  if (auto work = visible(db, "SELECT id, ref, kind FROM work WHERE ref = ?1", ref)) return work;
  return visible(
      db, "SELECT w.id, w.ref, w.kind FROM work_alias a JOIN work w ON w.id = a.work WHERE a.alias = ?1",
      ref);
}

std::optional<Work> work_by_id(Connection& db, Id work) {
  return visible(db, "SELECT id, ref, kind FROM work WHERE id = ?1", work);
}

std::vector<Work> all_works(Connection& db) {
  Statement row = db.prepare("SELECT work, ref, kind FROM visible_work WHERE taken_back = 0 ORDER BY ref");
  std::vector<Work> works;
  while (row.step()) works.push_back({row.integer(0), row.str(1), row.str(2)});
  return works;
}

std::vector<Work> works_on_record(Connection& db) {
  Statement row = db.prepare("SELECT work, ref, kind FROM visible_work ORDER BY ref");
  std::vector<Work> works;
  while (row.step()) works.push_back({row.integer(0), row.str(1), row.str(2)});
  return works;
}

std::vector<std::string> similar_refs(Connection& db, std::string_view ref, std::size_t limit) {
  // A third of the letters may be wrong; beyond that everything looks like everything.
  const std::size_t most = std::max<std::size_t>(2, ref.size() / 3);
  std::vector<std::pair<std::size_t, std::string>> near;
  for (Work& work : all_works(db)) {
    const std::size_t distance = edit_distance(ref, work.ref);
    if (distance <= most) near.emplace_back(distance, std::move(work.ref));
  }
  std::sort(near.begin(), near.end());
  if (near.size() > limit) near.resize(limit);
  std::vector<std::string> refs;
  for (auto& [distance, found] : near) refs.push_back(std::move(found));
  return refs;
}

Fields fields(Connection& db, Id work, const text::Date& on, Known known) {
  Fields fields;
  if (!may_see(db, work)) return fields;
  // NULL sorts first, and of several rows of a field the last one stays.
  static const std::string sql = fmt::format(R"(
      SELECT field, new FROM work_event e
      WHERE work = ?1 AND (valid_from IS NULL OR valid_from <= ?2) AND batch <= ?3 AND {}
      ORDER BY field, valid_from, batch, id)", is_standing_event("?3"));
  Statement row = db.prepare(sql);
  row.bind(work, on, known.batch);
  while (row.step()) fields.insert_or_assign(row.str(0), row.str(1));
  for (auto& [field, value] : fields) value = revealed(db, std::move(value));
  std::erase_if(fields, [](const auto& field) { return field.second.empty(); });
  return fields;
}

std::vector<Event> events(Connection& db, Id work) {
  std::vector<Event> events;
  if (!may_see(db, work)) return events;
  Statement row = db.prepare(
      "SELECT field, old, new, valid_from, reason, batch FROM work_event WHERE work = ?1 ORDER BY id");
  row.bind(work);
  while (row.step()) {
    events.push_back({row.str(0), revealed(db, row.str(1)), revealed(db, row.str(2)), row.date(3), row.str(4),
                      row.integer(5)});
  }
  return events;
}

std::optional<Batch> taken_back(Connection& db, Id work) {
  if (!may_see(db, work) || has_text(db, work)) return std::nullopt;
  Statement row = db.prepare("SELECT max(batch) FROM version WHERE work = ?1");
  if (!row.bind(work).step() || row.is_null(0)) return std::nullopt;
  return batch_by_id(db, row.integer(0));
}

std::vector<std::string> aliases(Connection& db, Id work) {
  std::vector<std::string> aliases;
  if (!may_see(db, work)) return aliases;
  Statement row = db.prepare("SELECT alias FROM work_alias WHERE work = ?1 ORDER BY alias");
  row.bind(work);
  while (row.step()) aliases.push_back(row.str(0));
  return aliases;
}

std::vector<std::string> languages(Connection& db, Id work, Known known) {
  std::vector<std::string> languages;
  if (!may_see(db, work)) return languages;
  Statement row = db.prepare(R"(
      SELECT lang, max(reason = 'rollback' AND title = '') FROM version WHERE work = ?1 AND batch <= ?2 GROUP BY lang)");
  row.bind(work, known.batch);
  while (row.step()) {
    const bool has_withdrawals = row.integer(1) != 0;
    if (!has_withdrawals || !compute_points(db, work, row.text(0), known).empty()) languages.push_back(row.str(0));
  }
  std::sort(languages.begin(), languages.end(),
            [](const auto& a, const auto& b) { return language_order(a) < language_order(b); });
  return languages;
}

}  // namespace store
