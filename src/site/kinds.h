#pragma once
// How many texts there are of each kind.

#include <vector>

#include "search/results.h"
#include "site/view.h"
#include "site/visit.h"

namespace site {

/// In the order shown to readers; kinds without a text left out.
std::vector<search::FacetValue> count_kinds(const std::vector<search::TextHit>& texts);

/// Links into the list of all texts: words, number, href; in the order shown to readers.
std::vector<View> kind_views(const Visit& visit, const std::vector<search::FacetValue>& kinds);

}  // namespace site
