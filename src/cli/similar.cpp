#include "cli/similar.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <istream>
#include <iterator>
#include <ostream>

#include "cli/failure.h"
#include "cli/find.h"
#include "cli/open.h"
#include "cli/terminal.h"
#include "publish/json_similar.h"
#include "search/similar.h"

namespace cli {
namespace {

std::string all_of(std::istream& in) { return {std::istreambuf_iterator<char>(in), {}}; }

// Without the clause itself, where one is named.
search::SimilarRequest named(store::Connection& db, const std::string& what, const Context& context) {
  search::SimilarRequest request{.text = {}, .today = context.today()};
  const auto slash = what.find('/');
  const std::string ref = what.substr(0, slash);
  const auto clause = slash == std::string::npos ? search::clause_words(db, what)
                                                 : search::clause_words(db, work_named(db, ref).ref, what.substr(slash + 1));
  if (clause) {
    request.text = clause->text;
    request.without = clause->id;
  } else if (slash != std::string::npos) {
    throw Failure(kNoInput, fmt::format("{} has no clause '{}'; safbwynt show {} --json lists them", ref, what.substr(slash + 1), ref));
  } else {
    request.text = search::text_words(db, work_named(db, ref).ref);
  }
  return request;
}

search::SimilarRequest request_of(store::Connection& db, const SimilarArguments& arguments, const Context& context, Streams& streams) {
  search::SimilarRequest request{.text = {}, .today = context.today()};
  if (arguments.what == "-") {
    request.text = all_of(streams.in);
  } else if (std::error_code none; std::filesystem::is_regular_file(arguments.what, none)) {
    std::ifstream file(arguments.what, std::ios::binary);
    if (!file) throw Failure(kNoInput, fmt::format("cannot read {}", arguments.what));
    request.text = all_of(file);
  } else {
    request = named(db, arguments.what, context);
  }
  request.most = arguments.limit;
  request.limit = std::chrono::seconds(10);
  return request;
}

void print(const std::vector<search::SimilarClause>& found, Streams& streams) {
  const Painter paint(streams.colour);
  const auto width = static_cast<std::size_t>(streams.width);
  for (const search::SimilarClause& clause : found) {
    const std::string share = fmt::format("{:3.0f} %  ", 100 * clause.score);
    streams.out << share << paint.force(clause.force) << ' ' << paint(Style::bold, clause.title) << ' ' << paint(Style::dim, clause.ref + "/" + clause.eid)
                << (clause.near_duplicate ? "  " + paint(Style::yellow, "near duplicate") : "") << '\n'
                << hanging("       ", clause.text, width);
    if (!clause.shared.empty()) streams.out << paint(Style::dim, hanging("       ", fmt::format("in common: {}", fmt::join(clause.shared, ", ")), width));
    streams.out << '\n';
  }
  if (found.empty()) streams.out << "No clause is similar.\n";
}

}  // namespace

int run(const SimilarArguments& arguments, const Context& context, Streams& streams) {
  const auto store = open_existing(context);
  const auto db = store->read();
  const auto found = search::similar_clauses(*db, request_of(*db, arguments, context, streams));
  if (arguments.json) streams.out << publish::print(publish::similar_json(found));
  else print(found, streams);
  return kDone;
}

}  // namespace cli
