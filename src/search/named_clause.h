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

}  // namespace search
