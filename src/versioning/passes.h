#pragma once
// The passes of the clause matcher, surest first.  Each pairs clauses that are still free.  Internal to
// versioning.

#include <utility>
#include <vector>

#include "versioning/matching.h"

namespace versioning {

// match_exact.cpp: nothing is guessed.

/// A decision by places; kNone on one side: the other's clause ends there.
using Decided = std::vector<std::pair<int, int>>;
void pair_decided(Matching& matching, const Decided& decided);
void pair_ids(Matching& matching);
/// The same words, once on each side.
void pair_unique_wordings(Matching& matching);
/// The same words more than once: beside a pair, or under the same parent with the same label.
void pair_neighbours(Matching& matching);
/// The same words more than once and no place to tell them apart: in the order they stand.
void pair_repeated_wordings(Matching& matching);

// match_place.cpp: the place tells what to compare.

/// The same parent and label, like enough, and nothing beside it more like.
void pair_labels(Matching& matching);
/// A clause whose children went on goes on.
void pair_parents(Matching& matching);

// match_gaps.cpp
/// Monotone alignment inside the gaps between pairs.
void align_gaps(Matching& matching);

// match_leftovers.cpp
/// Anywhere, where there is a clear winner.
void pair_leftovers(Matching& matching);

// match_parts.cpp: one on one side, several on the other.

struct Parts {
  std::vector<Parting> splits;  // the whole is on the left
  std::vector<Parting> merges;
};
/// Takes the pairs that turn out to be parts apart again.
Parts find_parts(Matching& matching);
std::vector<Substitution> find_substitutions(const Matching& matching, const Parts& parts);
std::vector<Doubt> find_doubts(const Matching& matching, const std::vector<Substitution>& substitutions);

}  // namespace versioning
