#include "search/search.h"

#include <algorithm>
#include <span>

#include "search/answer.h"
#include "search/facets.h"
#include "search/grouping.h"
#include "search/interpret.h"
#include "search/jumps.h"
#include "search/named_clause.h"
#include "search/offers.h"
#include "search/present.h"
#include "search/readings.h"
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

std::vector<Offer> offers(store::Connection& db, const Request& request) {
  const auto recognised = recognise_filters(request.query);
  if (!recognised) return {};
  Request narrowed = request;
  narrowed.query = recognised->query;
  narrowed.limit = request.limit / 4;  // the answer itself has the first claim
  const std::size_t total = count_texts(db, narrowed);
  if (total == 0) return {};
  return {{recognised->query.typed, recognised->added, total}};
}

std::vector<std::string> both_ways(store::Connection& db, const Interpretation& meant, const Library& library) {
  Retrieval retrieval(db, *library.rows, std::chrono::steady_clock::now() + meant.request.limit / 8);
  return read_both_ways(meant.request.query, meant.expansions, retrieval);
}

Found find_all(store::Connection& db, const Request& request, const Library& library, std::span<const Jump> jumps) {
  Found found = find_candidates(db, request, library);
  add_named(db, request, library, jumps, found);
  return found;
}

}  // namespace

std::size_t count_texts(store::Connection& db, const Request& request) {
  const Snapshot snapshot(db);
  const Library library = open_library(db);
  const Request meant = interpret(db, request, library).request;
  std::vector<Jump> jumps;
  if (!meant.query.reference.empty()) jumps = find_jumps(db, meant, *library.works, std::chrono::steady_clock::now() + meant.limit);
  const Found found = find_all(db, meant, library, jumps);
  std::vector<bool> counted(library.rows->works().size());
  for (const Candidate& candidate : found.candidates)
    if (candidate.failed == 0) counted[candidate.place] = true;
  return static_cast<std::size_t>(std::count(counted.begin(), counted.end(), true));
}

Results search(store::Connection& db, const Request& asked) {
  const Deadline deadline = std::chrono::steady_clock::now() + asked.limit;
  const Snapshot snapshot(db);
  const Library library = open_library(db);
  const Interpretation meant = interpret(db, asked, library);
  const Request& request = meant.request;
  std::vector<Jump> jumps = find_jumps(db, request, *library.works, deadline);
  const Found found = find_all(db, request, library, jumps);
  std::vector<TextGroup> groups = group_by_text(found.candidates, request);

  Results results;
  results.total = groups.size();
  for (const TextGroup& group : groups) results.total_clauses += group.matching;
  results.any_word = !groups.empty() && std::none_of(groups.begin(), groups.end(), [](auto& g) { return g.all_words; });
  results.expansions = meant.expansions;
  results.corrections = meant.corrections;
  results.read_both_ways = both_ways(db, meant, library);
  if (asked.offer) results.offers = offers(db, asked);
  results.prefix = found.prefix;
  results.cut_short = found.cut_short;
  results.facets = count_facets(found.candidates, *library.works);
  results.jumps = std::move(jumps);
  const Request wide = for_answer(meant);
  const std::optional<Found> more = meant.synonyms.empty() ? std::nullopt : std::optional(find_candidates(db, wide, library));
  Wordings wordings(db);
  Matches matches(found);
  std::optional<Matches> wide_matches;
  if (more) wide_matches.emplace(*more);
  Answering answering = find_answer({db, wordings, more ? *wide_matches : matches}, {wide, library, groups, results.jumps});
  results.answer = std::move(answering.answer);
  if (answering.nearest) lead_with(*answering.nearest, groups);
  Presenter presenter({db, wordings, matches}, request);
  for (const TextGroup& group : page_of(groups, request))
    if (auto hit = presenter.text(group)) results.hits.push_back(std::move(*hit));
  return results;
}

}  // namespace search
