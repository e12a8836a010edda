#include <map>
#include <set>

#include "versioning/passes.h"

namespace versioning {

namespace {

using Places = std::vector<int>;  // indices, in reading order

struct Group {
  Places left, right;
};

using HashOf = text::Hash (*)(const store::ManifestLine&);

text::Hash exact(const store::ManifestLine& line) {
  return line.wording_hash;
}

/// Blanked words are known by their hash alone.
text::Hash folded(const store::ManifestLine& line) {
  return line.redacted ? line.wording_hash : text::fold_hash(line.words);
}

/// The free clauses of both sides that have some words in common.
std::map<text::Hash, Group> wordings(const Matching& matching, HashOf hash_of) {
  std::map<text::Hash, Group> out;
  for (const int l : matching.left().free_ones()) out[hash_of(matching.left().line(l))].left.push_back(l);
  for (const int r : matching.right().free_ones()) out[hash_of(matching.right().line(r))].right.push_back(r);
  return out;
}

void pair_unique(Matching& matching, HashOf hash_of) {
  for (const auto& [hash, group] : wordings(matching, hash_of))
    if (group.left.size() == 1 && group.right.size() == 1 &&
        matching.comparable(group.left[0], group.right[0]))
      matching.pair(group.left[0], group.right[0], Evidence::wording);
}

void pair_beside(Matching& matching, int l, int r) {
  const bool inside = l >= 0 && r >= 0 && l < static_cast<int>(matching.left().size()) &&
                      r < static_cast<int>(matching.right().size());
  if (inside && matching.both_free(l, r) && matching.same_wording(l, r))
    matching.pair(l, r, Evidence::neighbour);
}

/// From every pair on, as far as the words stay the same.
void spread(Matching& matching) {
  const int size = static_cast<int>(matching.left().size());
  const auto partner = [&](int l) { return matching.left().partner_of(l); };
  for (int l = 0; l < size; ++l)
    if (partner(l) != kNone) pair_beside(matching, l + 1, partner(l) + 1);
  for (int l = size - 1; l >= 0; --l)
    if (partner(l) != kNone) pair_beside(matching, l - 1, partner(l) - 1);
}

void pair_at_same_label(Matching& matching, const Group& group) {
  for (const int l : group.left)
    for (const int r : group.right)
      if (matching.both_free(l, r) && matching.same_label(l, r) && matching.parents(l, r) == Parents::same)
        matching.pair(l, r, Evidence::neighbour);
}

}  // namespace

void pair_decided(Matching& matching, const Decided& decided) {
  for (const auto& [l, r] : decided) {
    if (r == kNone && matching.left().free(l)) matching.end_left(l);
    if (l == kNone && matching.right().free(r)) matching.end_right(r);
    if (l != kNone && r != kNone && matching.both_free(l, r)) matching.pair(l, r, Evidence::decision);
  }
}

void pair_ids(Matching& matching) {
  std::map<std::string_view, int> right;
  for (const int r : matching.right().free_ones())
    if (const std::string& id = matching.right().line(r).clause; !id.empty()) right.emplace(id, r);
  for (const int l : matching.left().free_ones()) {
    const auto found = right.find(matching.left().line(l).clause);
    if (found != right.end() && matching.both_free(l, found->second))
      matching.pair(l, found->second, Evidence::id);
  }
}

void pair_unique_wordings(Matching& matching) {
  pair_unique(matching, exact);
  pair_unique(matching, folded);
}

void pair_neighbours(Matching& matching) {
  spread(matching);
  for (const auto& [hash, group] : wordings(matching, exact)) pair_at_same_label(matching, group);
  spread(matching);
}

void pair_repeated_wordings(Matching& matching) {
  for (const auto& [hash, group] : wordings(matching, exact)) {
    auto l = group.left.begin();
    for (auto r = group.right.begin(); l != group.left.end() && r != group.right.end(); ++l, ++r)
      if (matching.comparable(*l, *r)) matching.pair(*l, *r, Evidence::wording);
  }
}

}  // namespace versioning
