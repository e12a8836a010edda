#include "site/kinds.h"

#include <algorithm>

#include "site/links.h"
#include "store/facts.h"

namespace site {

std::vector<search::FacetValue> count_kinds(const std::vector<search::TextHit>& texts) {
  std::vector<search::FacetValue> kinds;
  for (const auto name : store::names(store::Vocabulary::kind)) {
    const auto n = std::count_if(texts.begin(), texts.end(), [&](const auto& hit) { return hit.kind == name; });
    if (n > 0) kinds.push_back({std::string(name), static_cast<std::size_t>(n)});
  }
  return kinds;
}

std::vector<View> kind_views(const Visit& visit, const std::vector<search::FacetValue>& kinds) {
  std::vector<View> views;
  for (const auto name : store::names(store::Vocabulary::kind))
    for (const auto& kind : kinds)
      if (kind.value == name && kind.count > 0)
        views.push_back(View()
                            .set("href", browse_link(visit.lang, name))
                            .set("words", visit.words().word("kinds", name))
                            .set("number", std::to_string(kind.count)));
  return views;
}

}  // namespace site
