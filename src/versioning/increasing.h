#pragma once
// The longest increasing subsequence, where elements may count for more than others.  Internal to versioning.

#include <algorithm>
#include <cstddef>
#include <vector>

namespace versioning {

/// The positions of the heaviest strictly increasing subsequence, ascending.  O(n log n), by a Fenwick tree
/// of prefix maxima.  Weights add (+=) and compare (<); among equal weights the subsequence that ends first
/// wins. REQUIRES: values from 0 to below `values.size()`, each once; as many weights.
template <class Weight>
std::vector<std::size_t> heaviest_increasing(const std::vector<std::size_t>& values,
                                             const std::vector<Weight>& weights) {
  struct Best {
    Weight weight{};
    std::ptrdiff_t last = -1;
  };
  std::vector<Best> tree(values.size() + 1);
  std::vector<std::ptrdiff_t> before(values.size(), -1);
  Best best;
  for (std::size_t i = 0; i < values.size(); ++i) {
    Best found;
    for (std::size_t at = values[i]; at > 0; at &= at - 1)
      if (found.weight < tree[at].weight) found = tree[at];
    before[i] = found.last;
    found.weight += weights[i];
    found.last = static_cast<std::ptrdiff_t>(i);
    for (std::size_t at = values[i] + 1; at < tree.size(); at += at & (~at + 1))
      if (tree[at].weight < found.weight) tree[at] = found;
    if (best.weight < found.weight) best = found;
  }
  std::vector<std::size_t> out;
  for (std::ptrdiff_t at = best.last; at >= 0; at = before[static_cast<std::size_t>(at)])
    out.push_back(static_cast<std::size_t>(at));
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace versioning
