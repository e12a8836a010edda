#pragma once
// How many texts there are of each kind.

#include <string>
#include <vector>

#include "search/results.h"
#include "site/view.h"
#include "site/visit.h"

namespace site {

struct KindCount {
  std::string name;
  std::size_t texts = 0;
};
/// In the order shown to readers; kinds without a text left out.
std::vector<KindCount> count_kinds(const std::vector<search::TextHit>& texts);

/// Links into the list of all texts: words, number, href.
std::vector<View> kind_views(const Visit& visit, const std::vector<search::TextHit>& texts);

}  // namespace site
