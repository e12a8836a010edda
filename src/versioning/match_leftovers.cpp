#include <algorithm>

#include "versioning/passes.h"
#include "versioning/thresholds.h"
#include "versioning/word_index.h"

namespace versioning {

namespace {

struct Edge {
  int l = 0, r = 0;
  double similarity = 0;
};

bool long_enough(const Side& side, int index) {
  return side.bag(index).size >= kFewestWords;
}

/// All that are like enough to be a pair, or the second best of one.
std::vector<Edge> edges(const Matching& matching) {
  const WordIndex index(matching.right(), matching.right().free_ones(), matching.vocabulary());
  std::vector<Edge> out;
  for (const int l : matching.left().free_ones()) {
    if (!long_enough(matching.left(), l)) continue;
    for (const int r : index.candidates(matching.left().bag(l))) {
      if (!matching.comparable(l, r) || !long_enough(matching.right(), r)) continue;
      const double similarity = matching.similarity(l, r);
      if (similarity >= kAnywhere - kClearWinner) out.push_back({l, r, similarity});
    }
  }
  return out;
}

/// The best and the second best that a clause has.
struct Standings {
  double best = 0, second = 0;
  void take(double similarity) {
    second = std::max(second, std::min(best, similarity));
    best = std::max(best, similarity);
  }
  bool clear(double similarity) const { return similarity == best && second <= best - kClearWinner; }
};

/// One round over the edges left; false if it pairs nothing.
bool pair_clear_winners(Matching& matching, std::vector<Edge>& all) {
  std::erase_if(all, [&](const Edge& edge) { return !matching.both_free(edge.l, edge.r); });
  std::vector<Standings> left(matching.left().size()), right(matching.right().size());
  for (const Edge& edge : all) {
    left[static_cast<std::size_t>(edge.l)].take(edge.similarity);
    right[static_cast<std::size_t>(edge.r)].take(edge.similarity);
  }
  bool found = false;
  for (const Edge& edge : all) {
    if (edge.similarity < kAnywhere || !left[static_cast<std::size_t>(edge.l)].clear(edge.similarity) ||
        !right[static_cast<std::size_t>(edge.r)].clear(edge.similarity))
      continue;
    matching.pair(edge.l, edge.r, Evidence::similarity);
    found = true;
  }
  return found;
}

}  // namespace

void pair_leftovers(Matching& matching) {
  std::vector<Edge> all = edges(matching);
  while (pair_clear_winners(matching, all)) continue;
}

}  // namespace versioning
