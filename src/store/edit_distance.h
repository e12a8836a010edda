#pragma once
// How many slips apart two words are.

#include <cstddef>
#include <string_view>

namespace store {

/// Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of
/// neighbours, counted in bytes.  O(|a| · |b|).
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace store
