#pragma once
// The rows a query finds, with what ranking, filters and facets need to know of them.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "search/filter_match.h"
#include "search/retrieval.h"
#include "search/search.h"
#include "search/works.h"

namespace search {

/// What a search reads of the store, as it is in one transaction.
struct Library {
  std::shared_ptr<Rows> rows;
  std::shared_ptr<Works> works;
};
/// REQUIRES: a transaction.
Library open_library(store::Connection& db);

/// The views are of the library.
struct Candidate {
  std::int64_t row = 0;
  const WorkFacts* work = nullptr;
  std::uint32_t place = 0;     // of the work, see Works::at
  std::int32_t order = 0;      // of the row in its version
  std::string_view lang;
  std::string_view force;      // of the clause, on the day of the search
  double score = 0;            // 0 to 1 within its tier
  std::uint32_t clauses = 1;   // it stands for: more than one only where no words were typed
  FilterBits failed = 0;
  bool all_words = false;      // else some
  bool own_match = false;      // not by the title alone
};

struct Found {
  std::vector<Candidate> candidates;  // of every visible wording in question, those that fail a filter too
  std::vector<Wanted> wanted;         // by Index
  bool prefix = false;
  bool cut_short = false;
};

/// The day a search is about, ISO.
const std::string& day_of(const Request& request);

/// REQUIRES: the library is of this transaction and outlives what is returned.
Found find_candidates(store::Connection& db, const Request& request, const Library& library);

}  // namespace search
