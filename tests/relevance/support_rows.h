#pragma once
// What supports each clause in question for each judged query, for tools/fit_answer.py.

#include <ostream>

#include "tests/relevance/judged.h"

namespace relevance {

/// A line for each row that is judged ("row", id, split, box), then one for each clause that may answer or does not
/// bind ("clause", ref, whether it is listed, whether it may answer, numbers), a tab apart.
void write_support(std::ostream& out, const Row& row, Collection& collection);

}  // namespace relevance
