#pragma once
// What was typed names a text or a clause: where it leads.

#include <vector>

#include "search/retrieval.h"
#include "search/search.h"
#include "search/works.h"

namespace search {

/// Texts whose ref or alias was typed, then the clauses a reference names ("clause 4 constitution"), those in force
/// first; where there is none, the nearest (exact = false).  At most five.
std::vector<Jump> find_jumps(store::Connection& db, const Request& request, const Works& works, Deadline deadline);

}  // namespace search
