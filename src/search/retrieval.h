#pragma once
// Which rows of one index match, and how well.  The one place that knows the index is FTS5: another index takes its
// place behind these functions.

#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

#include "search/wanted.h"
#include "store/connection.h"

namespace search {

/// One a language: a row of search_row stands in the one of its language.
enum class Index { en, cy, xx };
inline constexpr Index kIndexes[] = {Index::en, Index::cy, Index::xx};
const language::Analyser& analyser_of(Index index);
Index index_of(std::string_view lang);

using Deadline = std::chrono::steady_clock::time_point;

struct ScoredRow {
  std::int64_t row = 0;
  double score = 0;  // higher is better; comparable within one call
};

struct Retrieved {
  std::vector<ScoredRow> rows;  // in no order
  bool cut_short = false;       // the deadline or the cap came first
};

/// The rows that hold all groups, or any.  REQUIRES: groups.
Retrieved retrieve(store::Connection& db, Index index, const Wanted& wanted, Need need, Deadline deadline);

/// The rows that hold any group in their heading or text, not just in the title all rows of a text share.  By number.
std::vector<std::int64_t> rows_with_own_match(store::Connection& db, Index index, const Wanted& wanted, Deadline deadline);

/// The rows that hold one of the excluded patterns, by number.
std::vector<std::int64_t> excluded_rows(store::Connection& db, Index index, const Wanted& wanted, Deadline deadline);

/// Some row holds the group.  True if the deadline came first.
bool has_any(store::Connection& db, Index index, const Group& group, Deadline deadline);

}  // namespace search
