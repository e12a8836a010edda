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
#include "publish/json_ledger.h"
#include "store/read.h"
#include "store/timeline.h"
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

store::Version version_numbered(store::Connection& db, const Target& target, const ShowArguments& arguments) {
  const auto& wanted = arguments.lang.empty() ? target.lang : arguments.lang;
  // A text that was taken back has no language any more, but its versions are held.
  const auto taken_back = wanted.empty() && store::languages(db, target.work.id).empty();
  const auto lang = taken_back ? "en" : language_of(db, target.work, wanted);
  if (auto version = store::version(db, target.work.id, lang, arguments.version)) return *version;
  throw Failure(kNoInput, fmt::format("{} has no version {} in {}", arguments.what, arguments.version, lang));
}

/// The version of the day, else the next to come.
store::Version version_of_day(store::Connection& db, const Target& target, const ShowArguments& arguments, const TextPage& page) {
  const auto lang = language_of(db, target.work, arguments.lang.empty() ? target.lang : arguments.lang, page.known);
  const auto line = store::timeline(db, target.work.id, lang, page.known);
  if (const auto* stretch = store::covering(line, page.on)) return stretch->version;
  if (arguments.at.empty() && !line.empty()) return line.front().version;
  throw Failure(kNoInput, fmt::format("{} did not stand yet on {}; safbwynt history shows when it began", arguments.what,
                                      page.on.iso()));
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
  TextPage page{.work = target.work, .on = on, .eid = target.eid, .known = known_at(*db, arguments.known_at)};
  page.version = arguments.version != 0 ? version_numbered(*db, target, arguments) : version_of_day(*db, target, arguments, page);
  require_clause(*db, page.version, target);
  if (arguments.json) streams.out << publish::print(publish::text_json(*db, page.work, page.version, on, page.known));
  else if (arguments.markdown) streams.out << versioning::export_markdown(*db, page.work, page.version);
  else print_text(*db, page, streams);
  return kDone;
}

}  // namespace cli
