// Texts taken back: at every date at which the batch put one, what stood there before stands again.

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "store/read.h"
#include "store/timeline.h"
#include "versioning/rollback_rows.h"

namespace versioning {

namespace {

struct Place {
  store::Id work = 0;
  std::string ref;
  std::string lang;
  std::optional<text::Date> date;
};

std::vector<Place> places_of(store::Connection& db, store::Id batch) {
  store::Statement row = db.prepare(R"(
      SELECT w.id, w.ref, v.lang, v.effective_from AS at FROM version v JOIN work w ON w.id = v.work WHERE v.batch = ?1
      UNION
      SELECT w.id, w.ref, v.lang, a.seen_on FROM attestation a JOIN version v ON v.id = a.version JOIN work w ON w.id = v.work
      WHERE a.batch = ?1 AND a.seen_on IS NOT NULL
      ORDER BY 2, 3, 4)");
  row.bind(batch);
  std::vector<Place> places;
  while (row.step()) places.push_back({row.integer(0), row.str(1), row.str(2), row.date(3)});
  return places;
}

std::vector<store::Version> at(const std::vector<store::Point>& points, const std::optional<text::Date>& date) {
  std::vector<store::Version> versions;
  for (const store::Point& point : points)
    if (point.at == date) versions.push_back(point.version);
  return versions;
}

bool same_versions(const std::vector<store::Version>& a, const std::vector<store::Version>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const store::Version& x, const store::Version& y) { return x.id == y.id; });
}

bool same_texts(const std::vector<store::Version>& a, const std::vector<store::Version>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const store::Version& x, const store::Version& y) { return x.root == y.root; });
}

/// The last later batch that recorded a version of that date; 0 if none did.
store::Id changed_since(store::Connection& db, const Place& place, store::Id batch) {
  store::Statement row = db.prepare(R"(
      SELECT coalesce(max(batch), 0) FROM version
      WHERE work = ?1 AND lang = ?2 AND effective_from IS ?3 AND batch > ?4)");
  return row.bind(place.work, place.lang, place.date, batch).step() ? row.integer(0) : 0;
}

/// The points of each series before the batch and now, each computed once.
class Lines {
 public:
  explicit Lines(const Undoing& undoing) : undoing_(undoing) {}
  const std::vector<store::Point>& of(const Place& place, store::Known known) {
    const auto [entry, is_new] = lines_.try_emplace({place.work, place.lang, known.batch});
    if (is_new) entry->second = store::compute_points(undoing_.db, place.work, place.lang, known);
    return entry->second;
  }

 private:
  const Undoing& undoing_;
  std::map<std::tuple<store::Id, std::string, store::Id>, std::vector<store::Point>> lines_;
};

}  // namespace

void replace(Undoing& undoing, const Replacement& replacement) {
  const auto last = [](const std::vector<store::Version>& versions) {
    return versions.empty() ? std::nullopt : std::optional(versions.back());
  };
  for (const store::Version& version : replacement.then) undoing.recorder.restore(version, replacement.date);
  if (replacement.then.empty()) undoing.recorder.withdraw(replacement.work, replacement.lang, replacement.date);
  undoing.report.texts.push_back({replacement.ref, replacement.lang, replacement.date, last(replacement.now), last(replacement.then)});
}

void undo_texts(Undoing& undoing) {
  Lines lines(undoing);
  for (const Place& place : places_of(undoing.db, undoing.batch)) {
    const auto now = at(lines.of(place, {}), place.date);
    const auto then = at(lines.of(place, undoing.before()), place.date);
    if (same_versions(now, then)) continue;
    if (!same_texts(now, at(lines.of(place, undoing.after()), place.date))) {
      const std::string when = place.date ? place.date->iso() : "a date that is not known";
      undoing.report.kept.push_back({fmt::format("{} ({}) from {}", place.ref, place.lang, when),
                                     changed_since(undoing.db, place, undoing.batch)});
    } else {
      replace(undoing, {place.work, place.ref, place.lang, place.date, now, then});
    }
  }
}

}  // namespace versioning
