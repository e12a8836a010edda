#include "site/totals.h"

namespace site {

std::vector<View> totals(const Visit& visit) {
  std::vector<View> lines;
  const auto add = [&](const char* key, std::int64_t n) {
    const auto what = visit.words().count(key, static_cast<std::size_t>(n));
    lines.push_back(View().set("number", std::to_string(n)).set("what", what));
  };
  add("counts.works", visit.holdings.works);
  add("counts.versions", visit.holdings.versions);
  add("counts.clauses", visit.holdings.clauses);
  return lines;
}

}  // namespace site
