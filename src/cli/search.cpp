#include "search/search.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <ostream>

#include "cli/commands.h"
#include "cli/dates.h"
#include "cli/failure.h"
#include "cli/open.h"
#include "cli/results.h"
#include "publish/json.h"
#include "publish/query_line.h"
#include "store/facts.h"

namespace cli {
namespace {

search::Query query_of(const SearchArguments& arguments, std::string_view typed) {
  auto query = search::parse_query(typed);
  for (const auto& kind : arguments.kinds) {
    const auto known = store::canonical(store::Vocabulary::kind, kind);
    if (!known) {
      throw Failure(kUsage, fmt::format("--kind: there is no kind \"{}\"; did you mean {}?", kind,
                                        store::nearest(store::Vocabulary::kind, kind)));
    }
    query.filters["kind"].push_back(*known);
  }
  query.read_as = arguments.read_as;
  return query;
}

search::Request request_of(const SearchArguments& arguments, const Context& context, std::string_view typed) {
  return {.query = query_of(arguments, typed),
          .today = context.today(),
          .at = date_option("--at", arguments.at),
          .all = arguments.all,
          .expand = !arguments.literal,
          .correct = !arguments.literal,
          .reader_lang = arguments.lang.empty() ? "en" : arguments.lang,
          .page = arguments.page,
          .per_page = arguments.limit,
          .limit = std::chrono::seconds(10)};
}

// "query Q0 ref rank score safbwynt", as trec_eval and its successors read it.  They sort by score, whatever the rank:
// where scores are equal, each is printed a little below the one before.
void print_run(const std::string& id, const search::Results& results, std::ostream& out) {
  constexpr double kLess = 1e-6;
  std::size_t rank = 0;
  double score = 0;
  for (const search::TextHit& hit : results.hits) {
    score = rank == 0 ? hit.score : std::min(hit.score, score - kLess);
    out << fmt::format("{} Q0 {} {} {:.6f} safbwynt\n", id, hit.ref, ++rank, score);
  }
}

int run_all(const SearchArguments& arguments, const Context& context, Streams& streams) {
  std::ifstream file(arguments.run);
  if (!file) throw Failure(kNoInput, fmt::format("cannot read {}", arguments.run));
  const auto store = open_existing(context);
  const auto db = store->read();
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const auto query = publish::parse_query_line(line);
    if (!query)
      throw Failure(kBadData, fmt::format("{}:{}: a line of queries is {{\"id\": …, \"text\": …}}, the id without spaces", arguments.run, number));
    print_run(query->id, search::search(*db, request_of(arguments, context, query->text)), streams.out);
  }
  return kDone;
}

}  // namespace

int run(const SearchArguments& arguments, const Context& context, Streams& streams) {
  if (!arguments.run.empty()) return run_all(arguments, context, streams);
  const search::Request request = request_of(arguments, context, arguments.query);
  const auto store = open_existing(context);
  const auto db = store->read();
  const auto results = search::search(*db, request);
  if (arguments.json) streams.out << publish::print(publish::results_json(results, request.query));
  else print_results(results, request, streams);
  return kDone;
}

}  // namespace cli
