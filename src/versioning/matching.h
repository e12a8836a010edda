#pragma once
// A match in the making: two texts, and which clauses of them are paired so far.  Each pass of the matcher is
// a function over this.  Internal to versioning.

#include <optional>
#include <vector>

#include "versioning/bags.h"
#include "versioning/match.h"

namespace versioning {

inline constexpr int kNone = -1;

/// A text and what the passes ask of it.
struct Side {
  const Lines& lines;
  std::vector<Bag> bags;
  std::vector<std::vector<int>> children;  // of each clause, in reading order
  std::vector<int> top;                    // clauses without a parent
  std::vector<int> partner;                // on the other side, or kNone
  std::vector<bool> taken;                 // paired, or decided to end here

  explicit Side(const Lines& all);
  std::size_t size() const { return lines.size(); }
  const store::ManifestLine& line(int index) const { return lines[static_cast<std::size_t>(index)]; }
  const Bag& bag(int index) const { return bags[static_cast<std::size_t>(index)]; }
  int partner_of(int index) const { return partner[static_cast<std::size_t>(index)]; }
  bool free(int index) const { return !taken[static_cast<std::size_t>(index)]; }
  const std::vector<int>& children_of(int index) const {
    return index == kNone ? top : children[static_cast<std::size_t>(index)];
  }
  std::vector<int> free_ones() const;
};

/// How the parents of two clauses stand to each other.
enum class Parents { same, different, unknown };

/// The two sides are called left and right, for the passes must not care which is older.
class Matching {
 public:
  Matching(const Lines& left, const Lines& right, MatchOptions::Labels labels);

  const Side& left() const { return left_; }
  const Side& right() const { return right_; }
  const Vocabulary& vocabulary() const { return vocabulary_; }
  const std::vector<Pair>& pairs() const { return pairs_; }  // old_index is left

  /// REQUIRES: both free.
  void pair(int l, int r, Evidence evidence);
  void unpair(int l, int r);
  /// The clause continues nowhere; no pass looks at it again.
  void end_left(int l) { left_.taken[static_cast<std::size_t>(l)] = true; }
  void end_right(int r) { right_.taken[static_cast<std::size_t>(r)] = true; }

  bool both_free(int l, int r) const { return left_.free(l) && right_.free(r); }
  bool same_wording(int l, int r) const { return left_.line(l).wording_hash == right_.line(r).wording_hash; }
  /// Headings pair with headings, tables with tables; text with text, be it a list or a paragraph.
  bool comparable(int l, int r) const;
  bool same_label(int l, int r) const;
  Parents parents(int l, int r) const;
  double similarity(int l, int r) const;

 private:
  MatchOptions::Labels labels_;
  Side left_, right_;
  Vocabulary vocabulary_;
  std::vector<Pair> pairs_;
};

}  // namespace versioning
