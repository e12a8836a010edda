#pragma once
// All texts, and the latest decisions: lists that need no query.

#include <cstddef>
#include <vector>

#include "search/results.h"
#include "site/visit.h"

namespace site {

/// Every text, by title.
std::vector<search::TextHit> all_texts(const Visit& visit);

/// How much there is of each kind, and the texts decided last, newest first.
struct Overview {
  std::vector<search::FacetValue> kinds;
  std::vector<search::TextHit> decisions;
};
Overview overview(const Visit& visit, std::size_t most_decisions);

}  // namespace site
