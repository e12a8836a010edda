#include "site/listing.h"

#include <algorithm>
#include <chrono>

#include "search/search.h"
#include "text/unicode.h"

namespace site {
namespace {

search::Request everything(const Visit& visit, std::size_t page, std::size_t per_page) {
  return {.query = search::parse_query(""),
          .today = visit.today,
          .at = std::nullopt,
          .all = false,
          .reader_lang = visit.lang,
          .sort = search::Request::Sort::newest,
          .page = page,
          .per_page = per_page,
          // A list with holes is worse than one that takes its time; it is kept until the next batch.
          .limit = std::max<std::chrono::milliseconds>(visit.settings.search_limit, std::chrono::seconds(10))};
}

std::string sort_key(const search::TextHit& hit) { return text::fold_case_and_accents(hit.title); }

}  // namespace

std::vector<search::TextHit> all_texts(const Visit& visit) {
  constexpr std::size_t kAtOnce = 1000;
  std::vector<search::TextHit> texts;
  for (std::size_t page = 1;; ++page) {
    auto results = search::search(visit.db, everything(visit, page, kAtOnce));
    std::move(results.hits.begin(), results.hits.end(), std::back_inserter(texts));
    if (results.hits.empty() || texts.size() >= results.total) break;
  }
  std::sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) {
    return std::pair(sort_key(a), a.ref) < std::pair(sort_key(b), b.ref);
  });
  return texts;
}

Overview overview(const Visit& visit, std::size_t most_decisions) {
  constexpr std::size_t kLookedAt = 60;
  auto results = search::search(visit.db, everything(visit, 1, kLookedAt));
  auto& texts = results.hits;
  std::erase_if(texts, [](const auto& hit) { return hit.decision.empty() || hit.decided_on.empty(); });
  std::stable_sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) { return a.decided_on > b.decided_on; });
  if (texts.size() > most_decisions) texts.resize(most_decisions);
  return {std::move(results.facets["kind"]), std::move(texts)};
}

}  // namespace site
