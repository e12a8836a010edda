#include "versioning/relation_place.h"

#include <algorithm>
#include <vector>

#include "store/read.h"
#include "versioning/values.h"

namespace versioning {

namespace {

std::string_view trimmed(std::string_view s) {
  while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
  while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
  return s;
}

/// An eId: no space, and none of the signs that part the ends of a relation.
bool is_eid(std::string_view word) {
  constexpr std::size_t kLongest = 200;
  return !word.empty() && word.size() <= kLongest && word.find_first_of(" \t#>") == std::string_view::npos;
}

std::optional<FoundClause> find_in(store::Connection& db, const store::Stretch& stretch, std::string_view eid) {
  for (const store::ManifestLine& line : store::manifest(db, stretch.version.id))
    if (line.eid == eid) return FoundClause{line.clause, line.label.empty() ? line.computed : line.label, ""};
  return std::nullopt;
}

/// The stretches in the order they are to be looked in.
std::vector<store::Stretch> by_likelihood(std::vector<store::Stretch> timeline, const std::optional<text::Date>& day) {
  const auto rank = [&](const store::Stretch& s) {
    if (!day) return 2;
    const bool begins = s.from == day, covers = (!s.from || *s.from <= *day) && (!s.to || *day < *s.to);
    const bool ends = s.to == day;
    return ends ? 0 : covers && !begins ? 0 : covers ? 1 : 2;
  };
  std::reverse(timeline.begin(), timeline.end());
  std::stable_sort(timeline.begin(), timeline.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return timeline;
}

std::string eid_today(store::Connection& db, const store::Work& work, std::string_view lang, const FoundClause& found,
                      const text::Date& today) {
  const auto stands = store::stretch_at(db, work.id, lang, today);
  if (!stands) return {};
  for (const store::ManifestLine& line : store::manifest(db, stands->version.id))
    if (line.clause == found.clause) return line.eid;
  return {};
}

}  // namespace

std::optional<RelationPlace> parse_place(std::string_view written) {
  RelationPlace place;
  if (const auto arrow = written.find('>'); arrow != std::string_view::npos) {
    place.from_clause = trimmed(written.substr(0, arrow));
    if (!is_eid(place.from_clause)) return std::nullopt;
    written.remove_prefix(arrow + 1);
  }
  const auto hash = written.find('#');
  place.ref = trimmed(written.substr(0, hash));
  if (hash != std::string_view::npos) {
    place.to_clause = trimmed(written.substr(hash + 1));
    if (!is_eid(place.to_clause)) return std::nullopt;
  }
  if (!is_ref(place.ref)) return std::nullopt;
  return place;
}

std::string print_place(const RelationPlace& place) {
  return (place.from_clause.empty() ? "" : place.from_clause + " > ") + place.ref + (place.to_clause.empty() ? "" : "#" + place.to_clause);
}

std::optional<FoundClause> clause_of_relation(store::Connection& db, std::string_view ref, std::string_view eid,
                                              const std::optional<text::Date>& day, const text::Date& today) {
  const auto work = store::find_work(db, ref);
  if (!work || eid.empty()) return std::nullopt;
  for (const std::string& lang : store::languages(db, work->id))
    for (const store::Stretch& stretch : by_likelihood(store::timeline(db, work->id, lang), day))
      if (auto found = find_in(db, stretch, eid)) {
        found->eid = eid_today(db, *work, lang, *found, today);
        return found;
      }
  return std::nullopt;
}

}  // namespace versioning
