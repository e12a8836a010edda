#include "store/timeline.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "store/rows.h"

namespace store {
namespace {

struct Point {
  std::optional<text::Date> at;
  const Version* version;
};

// std::optional orders nothing before something: the unknown date comes first.
auto place(const Version& version) {
  return std::tie(version.effective_from, version.tie, version.n);
}

/// The versions as points; what a correction replaced is gone.  REQUIRES: sorted by place.
std::vector<Point> points_of(const std::vector<Version>& versions) {
  std::vector<Point> points;
  for (const Version& version : versions) {
    if (version.reason == "correction") {
      while (!points.empty() && points.back().at == version.effective_from) points.pop_back();
    }
    points.push_back({version.effective_from, &version});
  }
  return points;
}

void add_sightings(std::vector<Point>& points, const std::vector<Version>& versions,
                   const std::vector<Sighting>& sightings) {
  std::set<std::optional<text::Date>> dated;
  for (const Version& version : versions) dated.insert(version.effective_from);
  std::unordered_map<Id, const Version*> by_id;
  for (const Version& version : versions) by_id.emplace(version.id, &version);
  for (const Sighting& sighting : sightings) {
    if (!dated.contains(sighting.on)) points.push_back({sighting.on, by_id.at(sighting.version)});
  }
  // Two texts cannot both be the one of a day; should they be recorded so, the version placed later wins, as
  // it would in any order of recording.
  std::stable_sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.at < b.at; });
}

std::vector<Sighting> sightings_of(Connection& db, Id work, std::string_view lang) {
  Statement row = db.prepare(R"(
      SELECT a.seen_on, a.version FROM version v JOIN attestation a ON a.version = v.id
      WHERE v.work = ?1 AND v.lang = ?2 AND a.seen_on IS NOT NULL
      ORDER BY v.effective_from, v.tie, v.n, a.id)");
  row.bind(work, lang);
  std::vector<Sighting> sightings;
  while (row.step()) {
    if (const auto day = row.date(0)) sightings.push_back({*day, row.integer(1)});
  }
  return sightings;
}

}  // namespace

std::vector<Stretch> join_points(std::vector<Version> versions, const std::vector<Sighting>& sightings) {
  std::sort(versions.begin(), versions.end(),
            [](const Version& a, const Version& b) { return place(a) < place(b); });
  std::vector<Point> points = points_of(versions);
  add_sightings(points, versions, sightings);
  std::vector<Stretch> stretches;
  for (const Point& point : points) {
    if (!stretches.empty() && stretches.back().version.root == point.version->root) continue;
    if (!stretches.empty()) stretches.back().to = point.at;
    stretches.push_back({point.at, std::nullopt, *point.version});
  }
  return stretches;
}

std::vector<Stretch> compute_timeline(Connection& db, Id work, std::string_view lang) {
  return join_points(load_versions(db, work, lang), sightings_of(db, work, lang));
}

const Stretch* covering(const std::vector<Stretch>& timeline, const text::Date& on) {
  const auto covers = [&](const Stretch& s) { return (!s.from || *s.from <= on) && (!s.to || on < *s.to); };
  const auto found = std::find_if(timeline.begin(), timeline.end(), covers);
  return found == timeline.end() ? nullptr : &*found;
}

}  // namespace store
