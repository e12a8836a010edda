#include "versioning/history.h"

#include <fmt/format.h>

#include <ostream>

#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/find.h"
#include "cli/open.h"
#include "cli/terminal.h"
#include "publish/json.h"
#include "store/on_record.h"
#include "store/read.h"
#include "store/timeline.h"

namespace cli {
namespace {

using History = std::vector<versioning::HistoryEntry>;
using Series = std::vector<std::pair<std::string, History>>;

Series series_of(store::Connection& db, const store::Work& work, const HistoryArguments& arguments) {
  Series series;
  const auto known = known_at(db, arguments.known_at);
  const auto& lang = arguments.lang;
  auto langs = lang.empty() ? store::languages(db, work.id, known) : std::vector{language_of(db, work, lang, known)};
  if (langs.empty()) langs = store::languages_on_record(db, work.id);  // all was taken back
  for (const auto& one : langs) series.emplace_back(one, versioning::history(db, work.id, one, known));
  std::erase_if(series, [](const auto& each) { return each.second.empty(); });
  return series;
}

std::string span_of(const versioning::HistoryEntry& entry) {
  if (store::withdraws(entry.version)) return "nothing stands from " + (entry.version.effective_from ? entry.version.effective_from->iso() : "then");
  if (entry.taken_back) return "taken back";
  if (entry.corrected) return "corrected: never stood";
  const auto from = entry.from ? entry.from->iso() : "unknown";
  return from + " – " + (entry.to ? entry.to->iso() : "");
}

std::string changes_of(const versioning::HistoryEntry& entry) {
  std::string changes = counted(entry.clauses, "clause", "clauses");
  const auto add = [&](std::size_t number, std::string_view what) {
    if (number > 0) changes += fmt::format(", {} {}", grouped(number), what);
  };
  add(entry.reworded, "reworded");
  add(entry.added < entry.clauses ? entry.added : 0, "added");  // in a first version all are
  add(entry.removed, "removed");
  if (!entry.attestations.empty()) changes += fmt::format("; seen again {} ×", entry.attestations.size());
  return changes;
}

/// The last that is one: a rollback to nothing has none.
std::string title_of(const History& history) {
  std::string title;
  for (const auto& entry : history)
    if (!entry.version.title.empty()) title = entry.version.title;
  return title;
}

void print_history(const History& history, std::ostream& out) {
  using enum Table::Align;
  Table table({right, left, left, left});
  for (const auto& entry : history) {
    const auto& version = entry.version;
    const auto made_by = version.changed_by.empty() ? "" : " by " + version.changed_by;
    table.add({std::to_string(version.n), span_of(entry), version.reason + made_by, changes_of(entry)});
  }
  table.print(out, "  ");
}

}  // namespace

int run(const HistoryArguments& arguments, const Context& context, Streams& streams) {
  const auto store = open_existing(context);
  const auto db = store->read();
  const auto work = work_named(*db, arguments.ref);
  const auto series = series_of(*db, work, arguments);
  if (arguments.json) {
    streams.out << publish::print(publish::history_json(work, series));
    return kDone;
  }
  const Painter paint(streams.colour);
  for (const auto& [lang, history] : series) {
    streams.out << paint(Style::bold, title_of(history)) << fmt::format("  {} ({})\n", work.ref, lang);
    print_history(history, streams.out);
  }
  return kDone;
}

}  // namespace cli
