#pragma once
// Which tokens of two sequences belong together: a longest common subsequence while the sequences differ
// little, a good one where they differ a lot.  Internal to text. Myers, "An O(ND) Difference Algorithm and
// Its Variations" (1986), section 4b (linear space).

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace text {

using Ids = std::span<const std::uint32_t>;

constexpr std::size_t kNoPartner = static_cast<std::size_t>(-1);

/// For every token of `a` the place of its partner in `b`, rising, or kNoPartner.  Ids are small numbers from
/// 0. Time is bounded: about the length times the limit on differences (myers.cpp), whatever the input.
std::vector<std::size_t> partners(Ids a, Ids b);

}  // namespace text
