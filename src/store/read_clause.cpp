// Where a clause stands, by its permanent id.

#include "store/read.h"
#include "store/visible.h"

namespace store {
namespace {

struct Place {
  Id version = 0;
  std::string lang;
  int n = 0;
  std::string eid;
};

/// Everywhere the clause ever stood: the latest first, English before Welsh before others.
std::vector<Place> places(Connection& db, Id clause) {
  Statement row = db.prepare(R"(
      SELECT v.id, v.lang, v.n, m.eid FROM version_clause m JOIN version v ON v.id = m.version
      WHERE m.clause = ?1
      ORDER BY v.effective_from DESC, v.tie DESC, v.lang <> 'en', v.lang <> 'cy', v.lang, v.n DESC)");
  row.bind(clause);
  std::vector<Place> places;
  while (row.step())
    places.push_back({row.integer(0), row.str(1), static_cast<int>(row.integer(2)), row.str(3)});
  return places;
}

/// Its place in the version of that day; nullptr if it stands in none.
const Place* place_on(Connection& db, Id work, const std::vector<Place>& places, const text::Date& today) {
  for (const std::string& lang : languages(db, work)) {
    const auto stretch = stretch_at(db, work, lang, today);
    if (!stretch) continue;
    for (const Place& place : places) {
      if (place.version == stretch->version.id) return &place;
    }
  }
  return nullptr;
}

}  // namespace

std::optional<ClausePlace> find_clause(Connection& db, std::string_view clause_id, const text::Date& today) {
  Statement row = db.prepare("SELECT id, work FROM clause WHERE cid = ?1");
  if (!row.bind(clause_id).step()) return std::nullopt;
  const auto work = work_by_id(db, row.integer(1));
  if (!work) return std::nullopt;
  const std::vector<Place> all = places(db, row.integer(0));
  if (all.empty()) return std::nullopt;
  const Place* current = place_on(db, work->id, all, today);
  const Place& place = current == nullptr ? all.front() : *current;
  return ClausePlace{*work, place.lang, place.n, place.eid, current != nullptr};
}

}  // namespace store
