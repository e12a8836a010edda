#pragma once
// Words that mean one thing in English and another in Welsh: "plant".

#include <string>
#include <vector>

#include "search/query.h"
#include "search/results.h"
#include "search/retrieval.h"

namespace search {

/// The words of the query that texts of both languages hold, in Welsh in another form than typed.  Those whose other
/// names were looked for are left out: both readings lead to the same thing.
std::vector<std::string> read_both_ways(const Query& query, const std::vector<Expansion>& expansions, Retrieval& retrieval);

}  // namespace search
