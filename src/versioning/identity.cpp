#include "versioning/identity.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "text/hash.h"

namespace versioning {

namespace {

/// Old and new indices of clauses that are one.
std::vector<std::pair<int, int>> lineage(const Match& match) {
  std::vector<std::pair<int, int>> out;
  for (const Pair& pair : match.pairs) out.emplace_back(pair.old_index, pair.new_index);
  for (const Parting& split : match.splits) out.emplace_back(split.whole, split.parts.front());
  for (const Parting& merge : match.merges) out.emplace_back(merge.best, merge.whole);
  return out;
}

/// Gives the ids of `held` to the clauses that have none yet; never one that is given already.
void give(const Lines& held, const Match& match, std::vector<std::string>& ids) {
  std::set<std::string> given(ids.begin(), ids.end());
  for (const auto& [then, now] : lineage(match)) {
    const std::string& id = held[static_cast<std::size_t>(then)].clause;
    std::string& own = ids[static_cast<std::size_t>(now)];
    if (own.empty() && given.insert(id).second) own = id;
  }
}

}  // namespace

Continuation continue_clauses(const Around& around, const text::Document& document,
                              const std::vector<Decision>& decisions) {
  const Lines now = lines_of(document);
  Continuation out;
  out.ids.resize(now.size());
  MatchOptions options;
  options.decisions = decisions;
  for (const Lines* held : {&around.before, &around.after}) {
    if (held->empty()) continue;
    Match found = match(*held, now, options);
    give(*held, found, out.ids);
    const bool first = held == &around.before || around.before.empty();
    if (first) out.doubts = std::move(found.doubts);
    options.decisions.clear();
  }
  return out;
}

double share_changed(const Lines& old, const text::Document& document) {
  std::map<text::Hash, int> surplus;
  for (const store::ManifestLine& line : old) ++surplus[line.wording_hash];
  std::size_t kept = 0;
  for (const text::Clause& clause : document.clauses)
    if (surplus[text::sha256(clause.wording.bytes())]-- > 0) ++kept;
  const std::size_t most = std::max(old.size(), document.clauses.size());
  return most == 0 ? 0 : 1 - static_cast<double>(kept) / static_cast<double>(most);
}

}  // namespace versioning
