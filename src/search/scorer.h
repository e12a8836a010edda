#pragma once
// The ranking function: BM25 of each field, summed, over postings that are in memory.  Every row that holds a word is
// scored: what follows counts them all (totals, facets), and it takes some nanoseconds a row.

#include <cstddef>
#include <vector>

#include "search/rows.h"

namespace search {

/// One word or phrase of a query, as postings.
struct Sought {
  struct Weighted {
    PostingCache::List list;
    double weight = 1;  // of a place in it
  };
  std::vector<Weighted> lists;  // any of these; the closest first
  PostingCache::List exact;     // the rows that hold the very word; nullptr: whatever holds it does
  double times = 1;             // it stands in the query
  std::size_t length = 1;       // positions
  bool counts = true;           // among what a row must hold to hold all
};

class Scorer {
 public:
  Scorer(const Rows& rows, Index index) : rows_(rows), index_(index), score_of_(rows.size()) {}

  /// REQUIRES: at most 65 535 calls.
  void add(const Sought& sought);
  /// The bonus for rows that hold the second right after the first.  REQUIRES: both were added.
  void add_pair(const Sought& first, const Sought& second);

  struct Score {
    float score = 0;
    float potential = 0;       // what the score were if it held all of it as typed, not in other forms and other names
    std::uint16_t held = 0;    // how many of what counts
    bool own_match = false;    // some of it outside the title
  };
  /// The rows that hold anything, in no order.
  const std::vector<RowNumber>& rows() const { return found_; }
  /// REQUIRES: it holds something.
  const Score& operator[](RowNumber row) const { return scores_[score_of_[row] - 1]; }

 private:
  // How often a row holds it, by field.
  struct Hit {
    RowNumber row = 0;
    std::array<float, kFieldCount> frequency{};
    float closeness = 1;  // of what it holds to what was typed
  };
  static void add(Score& score, float potential, float closeness);
  void find(const Sought& sought);
  void find_pairs(const PostingList& first, const PostingList& second, std::size_t distance);
  double idf() const;
  float weight(const Hit& hit) const;

  const Rows& rows_;
  Index index_;
  Score& score_of(RowNumber row);
  std::vector<std::uint32_t> score_of_;  // by row: its place in scores_ from 1, 0: it has none
  std::vector<Score> scores_;
  std::vector<RowNumber> found_;
  std::vector<Hit> hits_;  // of what is being added
};

}  // namespace search
