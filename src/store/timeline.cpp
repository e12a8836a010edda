#include "store/timeline.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "store/rows.h"

namespace store {
namespace {

// std::optional orders nothing before something: the unknown date comes first.
auto place(const Version& version) {
  return std::tie(version.effective_from, version.tie, version.n);
}

bool replaces(const Version& later, const Version& earlier) {
  return later.reason == "correction" || (later.reason == "rollback" && later.batch != earlier.batch);
}

/// The versions as points; what a correction or a rollback replaced is gone.  REQUIRES: sorted by place.
std::vector<Point> points_of(std::vector<Version> versions) {
  std::vector<Point> points;
  for (Version& version : versions) {
    while (!points.empty() && points.back().at == version.effective_from && replaces(version, points.back().version))
      points.pop_back();
    if (!withdraws(version)) points.push_back({version.effective_from, std::move(version)});
  }
  return points;
}

/// Dates at which a sighting says nothing: a version stands there, or what was seen there was taken back.
class Settled {
 public:
  Settled(const std::vector<Version>& versions, const std::vector<Point>& points) {
    for (const Point& point : points) dated_.insert(point.at);
    for (const Version& version : versions)
      if (withdraws(version)) withdrawn_[version.effective_from] = std::max(withdrawn_[version.effective_from], version.batch);
  }
  bool silences(const Sighting& sighting) const {
    if (dated_.contains(sighting.on)) return true;
    const auto withdrawn = withdrawn_.find(sighting.on);
    return withdrawn != withdrawn_.end() && sighting.batch <= withdrawn->second;
  }

 private:
  std::set<std::optional<text::Date>> dated_;
  std::map<std::optional<text::Date>, Id> withdrawn_;  // by which batch
};

void add_sightings(std::vector<Point>& points, const std::vector<Version>& versions,
                   const std::vector<Sighting>& sightings) {
  const Settled settled(versions, points);
  std::unordered_map<Id, const Version*> by_id;
  for (const Version& version : versions) by_id.emplace(version.id, &version);
  for (const Sighting& sighting : sightings) {
    if (!settled.silences(sighting)) points.push_back({sighting.on, *by_id.at(sighting.version)});
  }
  // Two texts cannot both be the one of a day; should they be recorded so, the version placed later wins, as
  // it would in any order of recording.
  std::stable_sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.at < b.at; });
}

std::vector<Sighting> sightings_of(Connection& db, Id work, std::string_view lang, Known known) {
  Statement row = db.prepare(R"(
      SELECT a.seen_on, a.version, a.batch FROM version v JOIN attestation a ON a.version = v.id
      WHERE v.work = ?1 AND v.lang = ?2 AND a.seen_on IS NOT NULL AND a.batch <= ?3
      ORDER BY v.effective_from, v.tie, v.n, a.id)");
  row.bind(work, lang, known.batch);
  std::vector<Sighting> sightings;
  while (row.step()) {
    if (const auto day = row.date(0)) sightings.push_back({*day, row.integer(1), row.integer(2)});
  }
  return sightings;
}

std::vector<Point> all_points(std::vector<Version> versions, const std::vector<Sighting>& sightings) {
  std::sort(versions.begin(), versions.end(),
            [](const Version& a, const Version& b) { return place(a) < place(b); });
  std::vector<Point> points = points_of(versions);
  add_sightings(points, versions, sightings);
  return points;
}

std::vector<Stretch> joined(std::vector<Point> points) {
  std::vector<Stretch> stretches;
  for (Point& point : points) {
    if (!stretches.empty() && stretches.back().version.root == point.version.root) continue;
    if (!stretches.empty()) stretches.back().to = point.at;
    stretches.push_back({point.at, std::nullopt, std::move(point.version)});
  }
  return stretches;
}

}  // namespace

bool withdraws(const Version& version) {
  return version.reason == "rollback" && version.title.empty();
}

std::vector<Stretch> join_points(std::vector<Version> versions, const std::vector<Sighting>& sightings) {
  return joined(all_points(std::move(versions), sightings));
}

std::vector<Point> compute_points(Connection& db, Id work, std::string_view lang, Known known) {
  return all_points(load_versions(db, work, lang, known), sightings_of(db, work, lang, known));
}

std::vector<Stretch> compute_timeline(Connection& db, Id work, std::string_view lang, Known known) {
  return joined(compute_points(db, work, lang, known));
}

const Stretch* covering(const std::vector<Stretch>& timeline, const text::Date& on) {
  const auto covers = [&](const Stretch& s) { return (!s.from || *s.from <= on) && (!s.to || on < *s.to); };
  const auto found = std::find_if(timeline.begin(), timeline.end(), covers);
  return found == timeline.end() ? nullptr : &*found;
}

}  // namespace store
