#pragma once
// Queries as one line, and queries made of everything that means something.

#include <random>
#include <string>

#include "search/query.h"

namespace search_tests {

/// "word [phrase] -excluded |alternative key=value,value (weightless) @reference"
std::string show(const search::Query& query);

/// Up to `pieces` pieces of the query language, well formed or not.
std::string random_query(std::mt19937& random, int pieces);

}  // namespace search_tests
