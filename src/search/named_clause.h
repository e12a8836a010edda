#pragma once
// The clause a query names: "HO401", "rule 6.3", "30.2(iv) of the standing orders".

#include <optional>
#include <span>

#include "search/candidates.h"
#include "search/results.h"

namespace search {

/// What is shown of the clause that the query names and asks nothing else about; empty if it may mean several.
/// REQUIRES: the library outlives what is returned.
std::optional<Candidate> named_clause(store::Connection& db, const Request& request, const Library& library,
                                      std::span<const Jump> jumps);

/// Nothing is asked but for a clause by its label: words that texts happen to share with it are no answer.
bool asks_for_clause(const Query& query);

/// Adds the clauses that the query names to what its words found.
void add_named(store::Connection& db, const Request& request, const Library& library, std::span<const Jump> jumps, Found& found);

}  // namespace search
