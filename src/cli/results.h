#pragma once
// Search results, set for a terminal.

#include "cli/streams.h"
#include "search/search.h"

namespace cli {

/// The answer first, then the texts with their best clauses, then what else there is.
void print_results(const search::Results& results, const search::Request& request, Streams& streams);

}  // namespace cli
