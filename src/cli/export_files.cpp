#include "cli/export_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "store/read.h"
#include "text/front_matter.h"
#include "versioning/history.h"

namespace cli {
namespace {

/// A version on a day it is known to have stood: its own, or an earlier or later one in whose file it was seen again.
struct Sighting {
  store::Version version;  // effective_from is that day
  std::optional<text::Hash> file;  // in which it was seen again
};

std::optional<Sighting> seen_again(store::Connection& db, const store::Stretch& stretch) {
  for (const auto& seen : store::attestations(db, stretch.version.id)) {
    if (seen.seen_on != stretch.from) continue;
    Sighting sighting{stretch.version, seen.source.bytes_hash};
    sighting.version.effective_from = stretch.from;
    return sighting;
  }
  return std::nullopt;
}

Sighting sighting_of(store::Connection& db, const store::Stretch& stretch) {
  if (stretch.from == stretch.version.effective_from) return {stretch.version, std::nullopt};
  return seen_again(db, stretch).value_or(Sighting{stretch.version, std::nullopt});
}

/// Every version on its own day, and again where a stretch of time begins because it was seen on another day: what
/// gives the same line of time when it is imported elsewhere.
std::vector<Sighting> sightings_of(store::Connection& db, const store::Work& work, const std::string& lang) {
  std::vector<Sighting> all;
  for (const auto& version : store::versions(db, work.id, lang)) all.push_back({version, std::nullopt});
  for (const auto& stretch : store::timeline(db, work.id, lang)) {
    if (stretch.from == stretch.version.effective_from) continue;
    if (const auto again = seen_again(db, stretch)) all.push_back(*again);
  }
  const auto place = [](const Sighting& s) { return std::tie(s.version.effective_from, s.version.tie, s.version.n); };
  std::sort(all.begin(), all.end(), [&](const Sighting& a, const Sighting& b) { return place(a) < place(b); });
  return all;
}

/// The file names as its source the one it was seen in, by which an import knows it again.
std::string with_source(const std::string& markdown, const text::Hash& file) {
  auto block = text::read_front_matter(markdown, "");
  for (auto& field : block.front.fields) {
    if (field.key == "source.sha256") field.values = {file.hex()};
  }
  return text::print_front_matter(block.front) + markdown.substr(block.body_at);
}

std::string markdown_of(store::Connection& db, const store::Work& work, const Sighting& sighting) {
  auto markdown = versioning::export_markdown(db, work, sighting.version);
  return sighting.file ? with_source(markdown, *sighting.file) : markdown;
}

std::vector<ExportFile> every_version(store::Connection& db, const store::Work& work, const std::string& lang) {
  std::vector<ExportFile> files;
  std::map<std::string, int> of_date;
  for (const auto& sighting : sightings_of(db, work, lang)) {
    const auto& from = sighting.version.effective_from;
    const auto date = from ? from->iso() : std::string("undated");
    const int nth = ++of_date[date];
    // "_" sorts behind ".", so that the second of a day is imported second.
    const auto name = nth == 1 ? fmt::format("{}.{}.md", date, lang) : fmt::format("{}_{:03}.{}.md", date, nth, lang);
    files.push_back({std::filesystem::path(work.ref) / name, markdown_of(db, work, sighting)});
  }
  return files;
}

std::optional<Sighting> one_version(store::Connection& db, const store::Work& work, const std::string& lang,
                                    const Selection& selection) {
  if (selection.which == Selection::Which::numbered) {
    const auto version = store::version(db, work.id, lang, selection.number);
    return version ? std::optional(Sighting{*version, std::nullopt}) : std::nullopt;
  }
  if (const auto stretch = store::stretch_at(db, work.id, lang, selection.today)) return sighting_of(db, *stretch);
  const auto line = store::timeline(db, work.id, lang);  // its day has not come
  if (line.empty()) return std::nullopt;
  return sighting_of(db, line.front());
}

}  // namespace

std::vector<ExportFile> files_of(store::Connection& db, const store::Work& work, const std::string& lang,
                                 const Selection& selection) {
  if (selection.which == Selection::Which::every) return every_version(db, work, lang);
  const auto version = one_version(db, work, lang, selection);
  if (!version) return {};
  return {{fmt::format("{}.{}.md", work.ref, lang), markdown_of(db, work, *version)}};
}

}  // namespace cli
