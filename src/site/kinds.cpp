#include "site/kinds.h"

#include <algorithm>

#include "site/links.h"
#include "store/facts.h"

namespace site {

std::vector<KindCount> count_kinds(const std::vector<search::TextHit>& texts) {
  std::vector<KindCount> kinds;
  for (const auto name : store::names(store::Vocabulary::kind)) {
    const auto n = std::count_if(texts.begin(), texts.end(), [&](const auto& hit) { return hit.kind == name; });
    if (n > 0) kinds.push_back({std::string(name), static_cast<std::size_t>(n)});
  }
  return kinds;
}

std::vector<View> kind_views(const Visit& visit, const std::vector<search::TextHit>& texts) {
  std::vector<View> views;
  for (const auto& kind : count_kinds(texts))
    views.push_back(View()
                        .set("href", browse_link(visit.lang, kind.name))
                        .set("words", visit.words().word("kinds", kind.name))
                        .set("number", std::to_string(kind.texts)));
  return views;
}

}  // namespace site
