#pragma once
// The answer box: the clause in force that answers, or nothing.

#include "search/present.h"

namespace search {

/// Empty unless words were typed that weigh and a clause that binds holds them all, plainly enough (ranking.h).
std::optional<Answer> find_answer(store::Connection& db, const Request& request, const Found& found,
                                  const std::vector<TextGroup>& groups);

}  // namespace search
