#pragma once
// Clauses similar to one that is held, or to words that are given.

#include "site/visit.h"

namespace site {

/// ?clause=ID or ?text= → JSON
Response similar_answer(const Visit& visit);

}  // namespace site
