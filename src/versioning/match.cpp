#include "versioning/match.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "versioning/passes.h"

namespace versioning {

namespace {

std::map<std::string_view, int> places_by_eid(const Lines& lines) {
  std::map<std::string_view, int> out;
  for (const store::ManifestLine& line : lines) out.emplace(line.eid, line.order);
  return out;
}

/// Decisions as places; those that name no clause of their side left out.
Decided resolve(const std::vector<Decision>& decisions, const Lines& old, const Lines& now) {
  if (decisions.empty()) return {};
  Decided out;
  const auto old_places = places_by_eid(old), new_places = places_by_eid(now);
  for (const Decision& decision : decisions) {
    const auto from = old_places.find(decision.old_eid);
    if (from == old_places.end()) continue;
    if (decision.new_eid.empty())
      out.emplace_back(from->second, kNone);
    else if (const auto to = new_places.find(decision.new_eid); to != new_places.end())
      out.emplace_back(from->second, to->second);
  }
  return out;
}

auto key(const store::ManifestLine& line) {
  return std::tie(line.wording_hash, line.label, line.parent, line.kind, line.clause);
}

/// An order of texts that has nothing to do with their age: ties in the passes fall the same way for both
/// directions.
bool comes_first(const Lines& a, const Lines& b) {
  if (a.size() != b.size()) return a.size() < b.size();
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                      [](const auto& x, const auto& y) { return key(x) < key(y); });
}

Match run(const Lines& left, const Lines& right, const MatchOptions& options, const Decided& decided) {
  Matching matching(left, right, options.labels);
  pair_decided(matching, decided);
  if (options.ids == MatchOptions::Ids::used) pair_ids(matching);
  pair_unique_wordings(matching);
  pair_neighbours(matching);
  pair_parents(matching);
  pair_labels(matching);
  align_gaps(matching);
  pair_repeated_wordings(matching);
  pair_leftovers(matching);
  pair_parents(matching);
  Parts parts = find_parts(matching);
  Match match;
  match.substitutions = find_substitutions(matching, parts);
  match.doubts = find_doubts(matching, match.substitutions);
  match.pairs = matching.pairs();
  match.splits = std::move(parts.splits);
  match.merges = std::move(parts.merges);
  return match;
}

Match transposed(Match match) {
  for (Pair& pair : match.pairs) std::swap(pair.old_index, pair.new_index);
  for (Substitution& each : match.substitutions) std::swap(each.old_index, each.new_index);
  for (Doubt& doubt : match.doubts) std::swap(doubt.old_index, doubt.new_index);
  std::swap(match.splits, match.merges);
  return match;
}

template <class Places>
void sort_by_new(Places& places) {
  std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) {
    return std::tie(a.new_index, a.old_index) < std::tie(b.new_index, b.old_index);
  });
}

}  // namespace

std::string_view name(Evidence evidence) {
  switch (evidence) {
    case Evidence::decision:
      return "decision";
    case Evidence::id:
      return "id";
    case Evidence::wording:
      return "wording";
    case Evidence::neighbour:
      return "neighbour";
    case Evidence::label:
      return "label";
    case Evidence::alignment:
      return "alignment";
    case Evidence::similarity:
      return "similarity";
  }
  return "";
}

Match match(const Lines& old, const Lines& now, const MatchOptions& options) {
  Decided decided = resolve(options.decisions, old, now);
  Match match;
  if (comes_first(now, old)) {
    for (auto& [from, to] : decided) std::swap(from, to);
    match = transposed(run(now, old, options, decided));
  } else {
    match = run(old, now, options, decided);
  }
  sort_by_new(match.pairs);
  sort_by_new(match.substitutions);
  sort_by_new(match.doubts);
  const auto by_first_part = [](const Parting& a, const Parting& b) { return a.parts < b.parts; };
  std::sort(match.splits.begin(), match.splits.end(), by_first_part);
  std::sort(match.merges.begin(), match.merges.end(),
            [](const Parting& a, const Parting& b) { return a.whole < b.whole; });
  return match;
}

Lines lines_of(const text::Document& document) {
  Lines lines;
  for (const text::Clause& clause : document.clauses) {
    store::ManifestLine line;
    line.order = static_cast<int>(lines.size());
    line.parent = clause.parent;
    line.wording_hash = text::sha256(clause.wording.bytes());
    line.kind = clause.kind;
    line.level = clause.level;
    line.label = clause.label;
    line.computed = clause.computed;
    line.role = clause.role;
    line.eid = clause.eid;
    line.words = clause.wording;
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace versioning
