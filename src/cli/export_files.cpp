#include "cli/export_files.h"

#include <fmt/format.h>

#include <map>

#include "store/read.h"
#include "versioning/history.h"

namespace cli {
namespace {

/// The version as the line of time shows it: with the date since which it is known to have stood, which a text seen
/// at an earlier date may have moved.  Importing it elsewhere then gives the same line of time.
store::Version dated(const store::Stretch& stretch) {
  auto version = stretch.version;
  version.effective_from = stretch.from;
  return version;
}

std::vector<ExportFile> every_version(store::Connection& db, const store::Work& work, const std::string& lang) {
  std::vector<ExportFile> files;
  std::map<std::string, int> of_date;
  for (const auto& stretch : store::timeline(db, work.id, lang)) {
    const auto date = stretch.from ? stretch.from->iso() : std::string("undated");
    const int nth = ++of_date[date];
    // "_" sorts behind ".", so that the second of a day is imported second.
    const auto name = nth == 1 ? fmt::format("{}.{}.md", date, lang) : fmt::format("{}_{}.{}.md", date, nth, lang);
    files.push_back({std::filesystem::path(work.ref) / name, versioning::export_markdown(db, work, dated(stretch))});
  }
  return files;
}

std::optional<store::Version> one_version(store::Connection& db, const store::Work& work, const std::string& lang,
                                          const Selection& selection) {
  if (selection.which == Selection::Which::numbered) return store::version(db, work.id, lang, selection.number);
  if (const auto stretch = store::stretch_at(db, work.id, lang, selection.today)) return dated(*stretch);
  const auto line = store::timeline(db, work.id, lang);  // its day has not come
  if (line.empty()) return std::nullopt;
  return dated(line.front());
}

}  // namespace

std::vector<ExportFile> files_of(store::Connection& db, const store::Work& work, const std::string& lang,
                                 const Selection& selection) {
  if (selection.which == Selection::Which::every) return every_version(db, work, lang);
  const auto version = one_version(db, work, lang, selection);
  if (!version) return {};
  return {{fmt::format("{}.{}.md", work.ref, lang), versioning::export_markdown(db, work, *version)}};
}

}  // namespace cli
