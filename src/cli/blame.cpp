#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/compare.h"
#include "cli/failure.h"
#include "cli/find.h"
#include "cli/open.h"
#include "cli/terminal.h"
#include "publish/json.h"
#include "store/read.h"
#include "versioning/clause_history.h"

namespace cli {
namespace {

struct Named {
  store::Work work;
  std::string lang;
  std::string clause;  // permanent id
};

/// "ref/eId" in the text of today, else in the last that had such an eId; or a permanent id.
Named clause_named(store::Connection& db, const BlameArguments& arguments, const text::Date& today) {
  const auto slash = arguments.what.find('/');
  if (slash == std::string::npos) {
    const auto place = store::find_clause(db, arguments.what, today);
    if (!place) throw Failure(kNoInput, fmt::format("no clause has the id '{}'; a clause is named as ref/eId or by its id", arguments.what));
    return {place->work, arguments.lang.empty() ? place->lang : language_of(db, place->work, arguments.lang), arguments.what};
  }
  const auto work = work_named(db, arguments.what.substr(0, slash));
  const auto lang = language_of(db, work, arguments.lang);
  const auto found = versioning::once_there(db, work, lang, arguments.what.substr(slash + 1));
  if (found.empty())
    throw Failure(kNoInput, fmt::format("{} has no clause '{}'; safbwynt show {} --json lists them", work.ref, arguments.what.substr(slash + 1), work.ref));
  return {work, lang, found.front().clause};
}

std::string day(const std::optional<text::Date>& date) { return date ? date->iso() : "unknown"; }

publish::Json blame_json(const Named& named, const std::vector<versioning::ClauseWording>& wordings,
                         const std::vector<versioning::Blamed>& runs) {
  publish::Json list = publish::Json::array();
  for (const auto& wording : wordings)
    list.push_back({{"version", wording.version.n},
                    {"from", wording.from ? publish::Json(wording.from->iso()) : publish::Json(nullptr)},
                    {"to", wording.to ? publish::Json(wording.to->iso()) : publish::Json(nullptr)},
                    {"changed_by", wording.version.changed_by},
                    {"eid", wording.line.eid},
                    {"label", wording.line.label},
                    {"text", wording.line.words.text}});
  publish::Json words = publish::Json::array();
  for (const auto& run : runs) words.push_back({{"text", run.text}, {"wording", run.origin}});
  return {{"ref", named.work.ref}, {"lang", named.lang}, {"id", named.clause}, {"wordings", std::move(list)}, {"words", std::move(words)}};
}

}  // namespace

int run(const BlameArguments& arguments, const Context& context, Streams& streams) {
  const auto store = open_existing(context);
  const auto db = store->read();
  const auto named = clause_named(*db, arguments, context.today());
  const auto wordings = versioning::clause_history(*db, named.work, named.lang, named.clause);
  if (wordings.empty()) throw Failure(kNoInput, fmt::format("the clause '{}' never stood in {}", arguments.what, named.lang));
  const auto runs = versioning::blame(wordings);
  if (arguments.json) {
    streams.out << publish::print(blame_json(named, wordings, runs));
    return kDone;
  }
  const Painter paint(streams.colour);
  for (const auto& run : runs) {
    const auto& origin = wordings[run.origin];
    const auto by = origin.version.changed_by.empty() ? "" : "  by " + origin.version.changed_by;
    const auto source = fmt::format("{:<10}  version {}{}", day(origin.from), origin.version.n, by);
    streams.out << paint(Style::dim, source) << '\n' << hanging("    ", run.text, static_cast<std::size_t>(streams.width));
  }
  return kDone;
}

}  // namespace cli
