#include "versioning/history.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "store/timeline.h"
#include "versioning/held.h"

namespace versioning {

namespace {

auto place_in_time(const store::Version& v) {
  return std::tie(v.effective_from, v.tie, v.n);
}

/// The wording of each clause by its permanent id.
std::map<std::string, text::Hash> wordings(store::Connection& db, store::Id version) {
  std::map<std::string, text::Hash> out;
  for (const store::ManifestLine& line : store::manifest(db, version))
    out.emplace(line.clause, line.wording_hash);
  return out;
}

void count(const std::map<std::string, text::Hash>& before, const std::map<std::string, text::Hash>& now,
           HistoryEntry& entry) {
  entry.clauses = now.size();
  for (const auto& [clause, wording] : now) {
    const auto then = before.find(clause);
    ++(then == before.end() ? entry.added : then->second == wording ? entry.same : entry.reworded);
  }
  entry.removed = before.size() - entry.same - entry.reworded;
}

bool is_taken_back(const store::Version& version, const std::vector<store::Version>& all) {
  return store::withdraws(version) || std::any_of(all.begin(), all.end(), [&](const store::Version& other) {
           return other.reason == "rollback" && other.effective_from == version.effective_from &&
                  other.batch > version.batch;
         });
}

/// The wording stands until the next sighting of another text.
void settle_stretch(const std::vector<Sighting>& line, const std::vector<store::Version>& versions,
                    HistoryEntry& entry) {
  const store::Version& version = entry.version;
  const auto own = std::find_if(line.begin(), line.end(), [&](const Sighting& s) {
    return s.version.id == version.id && s.date == version.effective_from;
  });
  entry.corrected = own == line.end();
  entry.taken_back = entry.corrected && is_taken_back(version, versions);
  if (entry.corrected) return;
  entry.from = version.effective_from;
  const auto next =
      std::find_if(own, line.end(), [&](const Sighting& s) { return s.version.root != version.root; });
  if (next != line.end()) entry.to = next->date;
}

}  // namespace

std::vector<HistoryEntry> history(store::Connection& db, store::Id work, std::string_view lang, store::Known known) {
  std::vector<store::Version> versions = store::versions(db, work, lang, known);
  std::sort(versions.begin(), versions.end(),
            [](const auto& a, const auto& b) { return place_in_time(a) < place_in_time(b); });
  const std::vector<Sighting> line = standing(sightings(db, work, lang, known));
  std::vector<HistoryEntry> out;
  std::map<std::string, text::Hash> before;
  for (const store::Version& version : versions) {
    HistoryEntry entry;
    entry.version = version;
    entry.attestations = store::attestations(db, entry.version.id);
    std::erase_if(entry.attestations, [&](const store::Attestation& seen) { return seen.batch > known.batch; });
    settle_stretch(line, versions, entry);
    auto now = wordings(db, entry.version.id);
    count(before, now, entry);
    before = std::move(now);
    out.push_back(std::move(entry));
  }
  return out;
}

Reach reach(store::Connection& db, store::Id work, std::string_view lang, const text::Date& on, store::Known known) {
  Reach reach;
  for (const store::Stretch& stretch : store::timeline(db, work, lang, known)) {
    const bool has_come = !stretch.from || *stretch.from <= on;
    if (has_come) reach.effective = stretch.from;
    else if (!reach.ahead) reach.ahead = stretch.from;
  }
  store::Id last = 0;
  for (const Sighting& sighting : sightings(db, work, lang, known)) last = std::max(last, sighting.batch);
  if (const auto batch = store::batch_by_id(db, last)) reach.recorded_at = batch->recorded_at;
  return reach;
}

text::Document document(store::Connection& db, store::Id version) {
  text::Document document;
  for (store::ManifestLine& line : store::manifest(db, version)) {
    text::Clause clause;
    clause.parent = line.parent;
    clause.kind = line.kind;
    clause.level = line.level;
    clause.label = std::move(line.label);
    clause.computed = std::move(line.computed);
    clause.wording = std::move(line.words);
    clause.role = line.role;
    clause.eid = std::move(line.eid);
    document.clauses.push_back(std::move(clause));
  }
  return document;
}

}  // namespace versioning
