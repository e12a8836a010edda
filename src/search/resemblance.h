#pragma once
// How much two texts resemble each other, by their words and by which of them stand side by side.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/analyser.h"

namespace search {

class Shingles {
 public:
  Shingles(const language::Analyser& analyser, std::string_view text);
  /// The exact key ("=rent") of a word.
  bool holds(const std::string& key) const;
  /// 1: the same; 0: nothing in common.  The mean of the shares of words and of pairs of neighbours that both have.
  friend double resemblance(const Shingles& a, const Shingles& b);
  /// The share of pairs of neighbours alone: two texts on one subject share words, a copy shares their order.
  friend double shared_pairs(const Shingles& a, const Shingles& b);

 private:
  std::vector<std::uint64_t> words_;  // hashes of exact keys, sorted, each once
  std::vector<std::uint64_t> pairs_;
};

double resemblance(const Shingles& a, const Shingles& b);
double shared_pairs(const Shingles& a, const Shingles& b);

}  // namespace search
