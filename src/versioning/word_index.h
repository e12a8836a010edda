#pragma once
// Which clauses share rare words with a given one.  Internal to versioning.

#include <vector>

#include "versioning/matching.h"

namespace versioning {

class WordIndex {
 public:
  /// REQUIRES: side and vocabulary outlive this.
  WordIndex(const Side& side, const std::vector<int>& members, const Vocabulary& vocabulary);
  /// At most kCandidates, those with the heaviest words in common first.
  std::vector<int> candidates(const Bag& bag) const;

 private:
  bool rare(int word) const;

  const Vocabulary& vocabulary_;
  std::vector<std::vector<int>> members_with_;
};

}  // namespace versioning
