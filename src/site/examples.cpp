#include "site/examples.h"

#include "site/links.h"

namespace site {

std::vector<View> examples(const Visit& visit) {
  std::vector<View> links;
  for (const char* key : {"example.1", "example.2", "example.3", "example.4", "example.5", "example.6"}) {
    const auto& query = visit.words().at(key);
    links.push_back(View().set("words", query).set("href", search_link(visit.lang, query)));
  }
  return links;
}

}  // namespace site
