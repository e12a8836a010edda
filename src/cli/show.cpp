#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/commands.h"
#include "cli/dates.h"
#include "cli/export_files.h"
#include "cli/failure.h"
#include "cli/find.h"
#include "cli/open.h"
#include "cli/text_page.h"
#include "publish/json.h"
#include "store/read.h"
#include "versioning/history.h"

namespace cli {
namespace {

/// What was asked for: a text, and the clause in it if one was named.
struct Target {
  store::Work work;
  std::string eid;
  std::string lang;  // of the clause; empty if no clause id was given
};

Target target_of(store::Connection& db, const std::string& what, const text::Date& on) {
  if (const auto slash = what.find('/'); slash != std::string::npos) {
    return {work_named(db, what.substr(0, slash)), what.substr(slash + 1), ""};
  }
  if (const auto work = store::find_work(db, what)) return {*work, "", ""};
  if (const auto place = store::find_clause(db, what, on)) return {place->work, place->eid, place->lang};
  return {work_named(db, what), "", ""};
}

/// The version asked for: by number, else that of the day, else the latest (its day has not come or is not known).
store::Version version_of(store::Connection& db, const store::Version& latest, const ShowArguments& arguments,
                          const text::Date& on) {
  const auto& lang = latest.lang;
  if (arguments.version != 0) {
    if (auto version = store::version(db, latest.work, lang, arguments.version)) return *version;
    throw Failure(kNoInput, fmt::format("{} has no version {} in {}", arguments.what, arguments.version, lang));
  }
  if (auto stretch = store::stretch_at(db, latest.work, lang, on)) return stretch->version;
  if (arguments.at.empty()) return latest;
  throw Failure(kNoInput, fmt::format("{} did not stand yet on {}; safbwynt history shows when it began", arguments.what,
                                      on.iso()));
}

void require_clause(store::Connection& db, const store::Version& version, const Target& target) {
  if (target.eid.empty()) return;
  const auto lines = store::manifest(db, version.id);
  const bool there = std::any_of(lines.begin(), lines.end(), [&](const auto& line) { return line.eid == target.eid; });
  if (there) return;
  throw Failure(kNoInput, fmt::format("version {} of \"{}\" has no clause \"{}\"; its clauses: safbwynt show {} --json",
                                      version.n, target.work.ref, target.eid, target.work.ref));
}

void show(const store::Meeting& meeting, const ShowArguments& arguments, Streams& streams) {
  if (arguments.json) streams.out << publish::print(publish::meeting_json(meeting));
  else if (arguments.markdown) streams.out << file_of(meeting).markdown;
  else print_meeting(meeting, streams);
}

}  // namespace

int run(const ShowArguments& arguments, const Context& context, Streams& streams) {
  const auto on = date_option("--at", arguments.at, context.today());
  const auto store = open_existing(context);
  const auto db = store->read();
  if (const auto meeting = store::meeting(*db, arguments.what)) {
    show(*meeting, arguments, streams);
    return kDone;
  }
  const auto target = target_of(*db, arguments.what, on);
  const auto lang = language_of(*db, target.work, arguments.lang.empty() ? target.lang : arguments.lang);
  const auto version = version_of(*db, store::versions(*db, target.work.id, lang).back(), arguments, on);
  require_clause(*db, version, target);
  if (arguments.json) {
    streams.out << publish::print(publish::text_json(*db, target.work, version, on));
  } else if (arguments.markdown) {
    streams.out << versioning::export_markdown(*db, target.work, version);
  } else {
    print_text(*db, {.work = target.work, .version = version, .on = on, .eid = target.eid}, streams);
  }
  return kDone;
}

}  // namespace cli
