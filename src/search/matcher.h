#pragma once
// Where a text holds what is wanted.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "language/analyser.h"
#include "search/wanted.h"

namespace search {

/// A match of a group in a text.
struct Match {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t group = 0;
  double weight = 1;    // of the pattern
  bool exact = false;   // the very spelling
};

/// Made once for many texts; each is read in one pass, and none of its words is kept.
class Matcher {
 public:
  /// REQUIRES: what is wanted outlives it.
  Matcher(const Wanted& wanted, const language::Analyser& analyser);

  /// By beginning; matches of different groups may overlap.  A long text is not read on to its end where something was
  /// found.
  std::vector<Match> find(std::string_view text) const;

 private:
  /// One key of one position of a pattern.
  struct Sought {
    std::string_view key;
    std::size_t group = 0;
    double weight = 1;
    bool exact = false;
    std::size_t step = kSingle;  // of a pattern of several positions: where Pass counts how far it has come
    bool first = true;           // … of its positions
    bool last = true;
  };
  static constexpr std::size_t kSingle = static_cast<std::size_t>(-1);
  static constexpr std::size_t kBeginnings = 16;
  class Pass;

  void add(const Pattern& pattern, std::size_t group);
  bool may_begin(std::string_view exact) const;
  bool may_hold(std::string_view key) const { return (beginnings_[beginning(key) / 64] >> (beginning(key) % 64) & 1) != 0; }
  static std::size_t beginning(std::string_view key);

  const language::Analyser& analyser_;
  std::vector<Sought> whole_;     // by key
  std::vector<Sought> prefixes_;
  std::array<std::uint64_t, kBeginnings> beginnings_{};  // of the keys of whole_: spares most words a look at them
  std::array<bool, 128> letters_{};  // that a key begins with
  bool all_letters_ = true;          // may begin a word that is sought
  std::size_t steps_ = 0;
};

}  // namespace search
