#include "search/search.h"

#include <algorithm>
#include <span>

#include "search/answer.h"
#include "search/facets.h"
#include "search/grouping.h"
#include "search/interpret.h"
#include "search/jumps.h"
#include "search/offers.h"
#include "search/present.h"
#include "search/snapshot.h"

namespace search {
namespace {

constexpr std::size_t kMostPerPage = 1000;

std::span<const TextGroup> page_of(const std::vector<TextGroup>& groups, const Request& request) {
  const std::size_t size = std::clamp<std::size_t>(request.per_page, 1, kMostPerPage);
  const std::size_t before = std::max<std::size_t>(request.page, 1) - 1;
  if (before >= groups.size() / size + 1) return {};
  const std::size_t first = std::min(before * size, groups.size());
  return std::span(groups).subspan(first, std::min(size, groups.size() - first));
}

// How many texts it would leave takes a search of its own, but only where words say a filter.
std::vector<Offer> offers(store::Connection& db, const Request& request) {
  const auto recognised = recognise_filters(request.query);
  if (!recognised) return {};
  Request narrowed = request;
  narrowed.query = recognised->query;
  narrowed.offer = false;
  narrowed.page = narrowed.per_page = 1;
  narrowed.limit = request.limit / 4;  // the answer itself has the first claim
  const std::size_t total = search(db, narrowed).total;
  if (total == 0) return {};
  return {{recognised->query.typed, recognised->added, total}};
}

}  // namespace

Results search(store::Connection& db, const Request& asked) {
  const Deadline deadline = std::chrono::steady_clock::now() + asked.limit;
  const Snapshot snapshot(db);
  const Library library = open_library(db);
  const Interpretation meant = interpret(db, asked, library);
  const Request& request = meant.request;
  const Found found = find_candidates(db, request, library);
  const std::vector<TextGroup> groups = group_by_text(found.candidates, request);

  Results results;
  results.total = groups.size();
  for (const TextGroup& group : groups) results.total_clauses += group.matching;
  results.any_word = !groups.empty() && std::none_of(groups.begin(), groups.end(), [](auto& g) { return g.all_words; });
  results.expansions = meant.expansions;
  results.corrections = meant.corrections;
  results.read_both_ways = meant.read_both_ways;
  if (asked.offer) results.offers = offers(db, asked);
  results.prefix = found.prefix;
  results.cut_short = found.cut_short;
  results.facets = count_facets(found.candidates, *library.works);
  results.jumps = find_jumps(db, request, *library.works, deadline);
  const Request wide = for_answer(meant);
  const std::optional<Found> more = meant.synonyms.empty() ? std::nullopt : std::optional(find_candidates(db, wide, library));
  results.answer = find_answer(db, {wide, library, more ? *more : found, groups, results.jumps});
  Presenter presenter(db, request, found);
  for (const TextGroup& group : page_of(groups, request))
    if (auto hit = presenter.text(group)) results.hits.push_back(std::move(*hit));
  return results;
}

}  // namespace search
