#pragma once
// Which rows of one index match, and how well.  The one place that knows where postings come from (FTS5, read through
// store/postings.h and kept in memory): another index takes its place behind this class.

#include <chrono>
#include <string>
#include <vector>

#include "search/rows.h"
#include "search/scorer.h"
#include "search/wanted.h"
#include "store/connection.h"

namespace search {

const language::Analyser& analyser_of(Index index);

using Deadline = std::chrono::steady_clock::time_point;

struct ScoredRow {
  RowNumber row = 0;
  float score = 0;         // higher is better; comparable within one index
  bool all_words = false;  // else some
  bool own_match = false;  // in heading or text, not just in the title that all rows of a text share
};

struct Retrieved {
  std::vector<ScoredRow> rows;  // all that hold any group and nothing excluded, in no order
  float best = 0;               // the score of one that held what the best of them holds as it was typed
  std::size_t groups = 0;       // looked for …
  std::size_t known = 0;        // … and held by some row
};

/// What is asked of the indexes for one query, until its deadline.
class Retrieval {
 public:
  Retrieval(store::Connection& db, Rows& rows, Deadline deadline) : db_(db), rows_(rows), deadline_(deadline) {}

  /// Every row that matches, scored.  `typed` is the query as typed: a word that stands in it twice counts twice.
  Retrieved retrieve(Index index, const Wanted& wanted, std::string_view typed);

  /// Some row holds the group.  True if the deadline came first.
  bool has_any(Index index, const Group& group);

  /// Some row holds the word, in some form: asked as a query would ask, for what is read then is kept.
  bool has_word(Index index, const std::string& word);

  /// How many rows hold the group.
  std::size_t rows_holding(Index index, const Group& group);

  /// The rows that hold one of the excluded patterns, ascending.
  std::vector<RowNumber> excluded_rows(Index index, const Wanted& wanted);

  /// The deadline came first: what was found is not all.
  bool cut_short() const { return cut_short_; }

 private:
  Sought sought(Index index, const Group& group);
  PostingCache::List postings(Index index, const Group& group);
  PostingCache::List postings(Index index, const std::string& match);
  Group spelled_out(Index index, const Group& group);
  bool is_late();

  store::Connection& db_;
  Rows& rows_;
  Deadline deadline_;
  bool cut_short_ = false;
};

}  // namespace search
