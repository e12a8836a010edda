#include <algorithm>
#include <iterator>
#include <map>

#include "versioning/likeness.h"
#include "versioning/passes.h"
#include "versioning/thresholds.h"

namespace versioning {

namespace {

std::vector<int> free_of(const Side& side, const std::vector<int>& all) {
  std::vector<int> out;
  std::copy_if(all.begin(), all.end(), std::back_inserter(out), [&](int index) { return side.free(index); });
  return out;
}

/// The free children of two paired parents, and how like each is to each.
class Siblings {
 public:
  Siblings(const Matching& matching, const std::vector<int>& left, const std::vector<int>& right)
      : left_(free_of(matching.left(), left)),
        right_(free_of(matching.right(), right)),
        best_of_right_(right_.size()) {
    if (left_.empty() || right_.empty() || left_.size() * right_.size() > kGapCells) return;
    const Likeness likeness(matching, right_);
    for (const int l : left_) {
      rows_.push_back(likeness.row(l));
      for (std::size_t j = 0; j < right_.size(); ++j)
        best_of_right_[j] = std::max(best_of_right_[j], rows_.back()[j]);
    }
  }

  /// Those with one label that are like enough, while none of their siblings is more like.
  void pair_labels(Matching& matching) const {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const double best = *std::max_element(rows_[i].begin(), rows_[i].end());
      for (std::size_t j = 0; j < right_.size(); ++j) {
        const double similarity = rows_[i][j];
        const bool no_rival =
            similarity >= kAnywhere && similarity >= best && similarity >= best_of_right_[j];
        if (no_rival && matching.same_label(left_[i], right_[j]) && matching.both_free(left_[i], right_[j]))
          matching.pair(left_[i], right_[j], Evidence::label);
      }
    }
  }

 private:
  std::vector<int> left_, right_;
  std::vector<std::vector<double>> rows_;  // none where there are too many: the alignment of gaps will do
  std::vector<double> best_of_right_;
};

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
  const Side& left = matching.left();
  Siblings(matching, left.top, matching.right().top).pair_labels(matching);
  for (int l = 0; l < static_cast<int>(left.size()); ++l)
    if (const int r = left.partner_of(l); r != kNone)
      Siblings(matching, left.children_of(l), matching.right().children_of(r)).pair_labels(matching);
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
