#include <algorithm>

#include "versioning/alignment.h"
#include "versioning/increasing.h"
#include "versioning/likeness.h"
#include "versioning/passes.h"
#include "versioning/thresholds.h"

namespace versioning {

namespace {

/// The pairs that stand in the same order on both sides, as many as can be.
std::vector<std::pair<int, int>> anchors(const Matching& matching) {
  std::vector<std::pair<int, int>> pairs;
  std::vector<int> sorted;
  for (int l = 0; l < static_cast<int>(matching.left().size()); ++l)
    if (const int r = matching.left().partner_of(l); r != kNone) {
      pairs.emplace_back(l, r);
      sorted.push_back(r);
    }
  std::sort(sorted.begin(), sorted.end());
  std::vector<std::size_t> ranks;
  for (const auto& [l, r] : pairs)
    ranks.push_back(
        static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), r) - sorted.begin()));
  std::vector<std::pair<int, int>> out;
  for (const std::size_t at : heaviest_increasing(ranks, std::vector<int>(ranks.size(), 1)))
    out.push_back(pairs[at]);
  return out;
}

using Places = std::vector<int>;

/// How well two clauses of a gap go together; 0: not at all.
double score(const Matching& matching, int l, int r, double similarity) {
  if (similarity + kLabelBonus < kAligned) return 0;
  const Parents parents = matching.parents(l, r);
  const bool few = std::min(matching.left().bag(l).size, matching.right().bag(r).size) < kFewestWords;
  const bool placed = parents != Parents::different && !few;
  const bool label = parents != Parents::different && matching.same_label(l, r);
  const double worth = similarity + (label ? kLabelBonus : 0);
  return worth >= (placed ? kAligned : kAnywhere) ? worth - kUnlike : 0;
}

/// The n-th of so many equal parts.
Places window(const Places& places, std::size_t n, std::size_t of) {
  const auto begin = places.begin();
  return {begin + static_cast<std::ptrdiff_t>(places.size() * n / of),
          begin + static_cast<std::ptrdiff_t>(places.size() * (n + 1) / of)};
}

void align_window(Matching& matching, const Places& left, const Places& right) {
  if (left.empty() || right.empty()) return;
  const Likeness likeness(matching, right);
  std::vector<double> scores;
  for (const int l : left) {
    const std::vector<double> row = likeness.row(l);
    for (std::size_t j = 0; j < right.size(); ++j) scores.push_back(score(matching, l, right[j], row[j]));
  }
  const auto pairs = align(left.size(), right.size(),
                           [&](std::size_t i, std::size_t j) { return scores[i * right.size() + j]; });
  for (const auto& [i, j] : pairs) matching.pair(left[i], right[j], Evidence::alignment);
}

void align_gap(Matching& matching, const Places& left, const Places& right) {
  const bool fits = left.size() * right.size() <= kGapCells;
  const std::size_t windows = fits ? 1 : std::max(left.size(), right.size()) / kWindow + 1;
  for (std::size_t n = 0; n < windows; ++n)
    align_window(matching, window(left, n, windows), window(right, n, windows));
}

Places free_between(const Side& side, int after, int before) {
  Places out;
  for (int i = after + 1; i < before; ++i)
    if (side.free(i)) out.push_back(i);
  return out;
}

}  // namespace

void align_gaps(Matching& matching) {
  auto ends = anchors(matching);
  ends.emplace_back(static_cast<int>(matching.left().size()), static_cast<int>(matching.right().size()));
  std::pair<int, int> last{kNone, kNone};
  for (const auto& end : ends) {
    align_gap(matching, free_between(matching.left(), last.first, end.first),
              free_between(matching.right(), last.second, end.second));
    last = end;
  }
}

}  // namespace versioning
