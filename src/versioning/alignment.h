#pragma once
// The best pairs of two lists that keep their order (Needleman and Wunsch, 1970, without a price for gaps).
// Internal to versioning.

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace versioning {

/// How well the i-th of the one goes with the j-th of the other; 0: not at all.
using Score = std::function<double(std::size_t, std::size_t)>;

/// Pairs (i, j), ascending, whose scores add up to the most.  Asks for each score once; rows × columns in
/// time and space.
std::vector<std::pair<std::size_t, std::size_t>> align(std::size_t rows, std::size_t columns,
                                                       const Score& score);

}  // namespace versioning
