#include <algorithm>
#include <map>

#include "versioning/passes.h"
#include "versioning/thresholds.h"

namespace versioning {

namespace {

/// The siblings nearest to a place in their list.
std::vector<int> nearest(const std::vector<int>& siblings, int index) {
  if (siblings.size() <= kRivals) return siblings;
  const auto at = std::lower_bound(siblings.begin(), siblings.end(), index) - siblings.begin();
  const auto most = static_cast<std::ptrdiff_t>(siblings.size() - kRivals);
  const auto first = std::clamp<std::ptrdiff_t>(at - static_cast<std::ptrdiff_t>(kRivals / 2), 0, most);
  return {siblings.begin() + first, siblings.begin() + first + static_cast<std::ptrdiff_t>(kRivals)};
}

/// Whether a sibling of one of the two is more like the other.
bool has_rival(const Matching& matching, int l, int r, double similarity) {
  const auto& left = matching.left().children_of(matching.left().line(l).parent);
  const auto& right = matching.right().children_of(matching.right().line(r).parent);
  const auto better = [&](int a, int b) {
    return matching.both_free(a, b) && matching.comparable(a, b) && matching.similarity(a, b) > similarity;
  };
  const auto near_left = nearest(left, l);
  const auto near_right = nearest(right, r);
  return std::any_of(near_left.begin(), near_left.end(), [&](int a) { return better(a, r); }) ||
         std::any_of(near_right.begin(), near_right.end(), [&](int b) { return better(l, b); });
}

/// Where the children of a left clause went, by the parent they have there.
std::map<int, std::size_t> votes(const Matching& matching, int l) {
  std::map<int, std::size_t> out;
  for (const int child : matching.left().children_of(l))
    if (const int there = matching.left().partner_of(child); there != kNone)
      ++out[matching.right().line(there).parent];
  return out;
}

bool children_agree(const Matching& matching, int l, int r, std::size_t agreeing) {
  const std::size_t most =
      std::max(matching.left().children_of(l).size(), matching.right().children_of(r).size());
  return static_cast<double>(agreeing) >= kChildrenAgree * static_cast<double>(most);
}

}  // namespace

void pair_labels(Matching& matching) {
  for (const int l : matching.left().free_ones()) {
    const int parent = matching.left().line(l).parent;
    const int there = parent == kNone ? kNone : matching.left().partner_of(parent);
    if (parent != kNone && there == kNone) continue;
    for (const int r : matching.right().children_of(there)) {
      if (!matching.both_free(l, r) || !matching.same_label(l, r) || !matching.comparable(l, r)) continue;
      const double similarity = matching.similarity(l, r);
      if (similarity >= kAnywhere && !has_rival(matching, l, r, similarity)) {
        matching.pair(l, r, Evidence::label);
        break;
      }
    }
  }
}

void pair_parents(Matching& matching) {
  for (int l = static_cast<int>(matching.left().size()) - 1; l >= 0; --l) {
    if (!matching.left().free(l)) continue;
    for (const auto& [r, agreeing] : votes(matching, l))
      if (r != kNone && matching.both_free(l, r) && matching.comparable(l, r) &&
          children_agree(matching, l, r, agreeing)) {
        matching.pair(l, r, Evidence::neighbour);
        break;
      }
  }
}

}  // namespace versioning
