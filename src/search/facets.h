#pragma once
// How many texts each value of a filter would leave.

#include <vector>

#include "search/candidates.h"

namespace search {

/// Counts texts by value, each facet without its own filter so that the alternatives stay in sight.  Most frequent
/// first, years newest first.
Facets count_facets(const std::vector<Candidate>& candidates, const Works& works);

}  // namespace search
