#pragma once
// Query as typed → query as it is looked for: slips put right, other names of the same things added.

#include <vector>

#include "search/candidates.h"
#include "search/results.h"
#include "search/search.h"

namespace search {

struct Interpretation {
  Request request;  // with the query to look for
  std::vector<Correction> corrections;
  std::vector<Expansion> expansions;
  std::vector<Alternative> synonyms;  // of words that texts do hold: for the answer box, see for_answer()
};

/// Changes nothing that the request switches off, and no phrase in quotes.  REQUIRES: the library is of this transaction.
Interpretation interpret(store::Connection& db, const Request& request, const Library& library);

/// The request with all synonyms: one clause may answer in other words than those of the list.
Request for_answer(const Interpretation& meant);

}  // namespace search
