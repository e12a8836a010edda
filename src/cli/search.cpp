#include "search/search.h"

#include <fmt/format.h>

#include <ostream>

#include "cli/commands.h"
#include "cli/dates.h"
#include "cli/failure.h"
#include "cli/open.h"
#include "cli/results.h"
#include "publish/json.h"
#include "store/facts.h"

namespace cli {
namespace {

search::Query query_of(const SearchArguments& arguments) {
  auto query = search::parse_query(arguments.query);
  for (const auto& kind : arguments.kinds) {
    const auto known = store::canonical(store::Vocabulary::kind, kind);
    if (!known) {
      throw Failure(kUsage, fmt::format("--kind: there is no kind \"{}\"; did you mean {}?", kind,
                                        store::nearest(store::Vocabulary::kind, kind)));
    }
    query.filters["kind"].push_back(*known);
  }
  return query;
}

}  // namespace

int run(const SearchArguments& arguments, const Context& context, Streams& streams) {
  search::Request request{.query = query_of(arguments),
                          .today = context.today(),
                          .at = date_option("--at", arguments.at),
                          .all = arguments.all,
                          .reader_lang = arguments.lang.empty() ? "en" : arguments.lang,
                          .page = arguments.page,
                          .per_page = arguments.limit,
                          .limit = std::chrono::seconds(10)};
  const auto store = open_existing(context);
  const auto db = store->read();
  const auto results = search::search(*db, request);
  if (arguments.json) streams.out << publish::print(publish::results_json(results, request.query));
  else print_results(results, request, streams);
  return kDone;
}

}  // namespace cli
