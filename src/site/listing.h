#pragma once
// All texts, and the latest decisions: lists that need no query.

#include <cstddef>
#include <vector>

#include "search/results.h"
#include "site/visit.h"

namespace site {

/// Every text, by title.
std::vector<search::TextHit> all_texts(const Visit& visit);

/// The texts decided last, newest first.
std::vector<search::TextHit> latest_decisions(const Visit& visit, std::size_t most);

}  // namespace site
