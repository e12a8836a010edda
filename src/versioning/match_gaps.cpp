#include <algorithm>

#include "versioning/increasing.h"
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
double score(const Matching& matching, int l, int r) {
  if (!matching.comparable(l, r)) return 0;
  const Parents parents = matching.parents(l, r);
  const bool few = std::min(matching.left().bag(l).size, matching.right().bag(r).size) < kFewestWords;
  const bool placed = parents != Parents::different && !few;
  const bool label = parents != Parents::different && matching.same_label(l, r);
  const double similarity = matching.similarity(l, r) + (label ? kLabelBonus : 0);
  return similarity >= (placed ? kAligned : kAnywhere) ? similarity - kUnlike : 0;
}

/// The best alignment of two short lists (Needleman and Wunsch, 1970, without a price for gaps).
class Alignment {
 public:
  Alignment(const Matching& matching, const Places& left, const Places& right)
      : left_(left),
        right_(right),
        scores_(left.size() * right.size()),
        best_((left.size() + 1) * (right.size() + 1)) {
    for (std::size_t i = 0; i < left.size(); ++i)
      for (std::size_t j = 0; j < right.size(); ++j)
        scores_[i * right.size() + j] = score(matching, left[i], right[j]);
    for (std::size_t i = 1; i <= left.size(); ++i)
      for (std::size_t j = 1; j <= right.size(); ++j)
        best(i, j) = std::max({best(i - 1, j), best(i, j - 1), paired(i, j)});
  }

  void apply(Matching& matching) {
    std::size_t i = left_.size(), j = right_.size();
    while (i > 0 && j > 0) {
      if (best(i, j) == best(i - 1, j)) {
        --i;
      } else if (best(i, j) == best(i, j - 1)) {
        --j;
      } else {
        --i;
        --j;
        matching.pair(left_[i], right_[j], Evidence::alignment);
      }
    }
  }

 private:
  double& best(std::size_t i, std::size_t j) { return best_[i * (right_.size() + 1) + j]; }
  double paired(std::size_t i, std::size_t j) {
    return best(i - 1, j - 1) + scores_[(i - 1) * right_.size() + j - 1];
  }

  const Places& left_;
  const Places& right_;
  std::vector<double> scores_, best_;
};

/// The n-th of so many equal parts.
Places window(const Places& places, std::size_t n, std::size_t of) {
  const auto begin = places.begin();
  return {begin + static_cast<std::ptrdiff_t>(places.size() * n / of),
          begin + static_cast<std::ptrdiff_t>(places.size() * (n + 1) / of)};
}

void align(Matching& matching, const Places& left, const Places& right) {
  const bool fits = left.size() * right.size() <= kGapCells;
  const std::size_t windows = fits ? 1 : std::max(left.size(), right.size()) / kWindow + 1;
  for (std::size_t n = 0; n < windows; ++n) {
    const Places l = window(left, n, windows), r = window(right, n, windows);
    if (!l.empty() && !r.empty()) Alignment(matching, l, r).apply(matching);
  }
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
    align(matching, free_between(matching.left(), last.first, end.first),
          free_between(matching.right(), last.second, end.second));
    last = end;
  }
}

}  // namespace versioning
