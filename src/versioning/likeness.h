#pragma once
// How like one clause is to each of a list, all at once: by the clauses each word stands in, which costs a
// fraction of comparing them one by one.  Internal to versioning.

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "versioning/matching.h"

namespace versioning {

class Likeness {
 public:
  /// REQUIRES: matching outlives this.
  Likeness(const Matching& matching, std::vector<int> right);
  /// The similarity of a left clause to each of the list: Matching::similarity, and 0 where the two are not
  /// comparable.
  std::vector<double> row(int l) const;

 private:
  struct Standing {
    std::size_t at = 0;  // in the list
    int count = 0;
  };
  const Matching& matching_;
  std::vector<int> right_;
  std::unordered_map<int, std::vector<Standing>> standings_;  // by word
};

}  // namespace versioning
