#pragma once
// Which pairs of clauses changed places.  Internal to versioning.

#include <set>
#include <utility>
#include <vector>

#include "versioning/match.h"

namespace versioning {

/// Pairs (old, new) that moved themselves; what they carry is not named.  The same for both directions: the
/// longest run of siblings that kept their order stays, among equal ones that with more clauses at their old
/// number, then the one with more words.
std::set<std::pair<int, int>> find_moves(const Lines& old, const Lines& now, const Match& match);

}  // namespace versioning
