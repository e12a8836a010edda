#include "site/rail.h"

#include "site/links.h"

namespace site {
namespace {

constexpr std::size_t kStops = 4;  // as many as stand side by side

std::string date_of(const Visit& visit, const versioning::HistoryEntry& entry) {
  return entry.version.effective_from ? visit.date(*entry.version.effective_from) : visit.words().at("date_unknown");
}

View stop(const Visit& visit, const Reading& reading, const versioning::HistoryEntry& entry, bool first) {
  const auto n = entry.version.n;
  return View()
      .set("name", visit.words().fill("version", {{"n", std::to_string(n)}}))
      .set("href", version_link(visit.lang, reading.work.ref, n, reading.lang()))
      .set("now", entry.version.id == reading.version.id)
      .set("when", date_of(visit, entry))
      .set("what", change_summary(visit, entry, first));
}

View earlier(const Visit& visit, const Reading& reading, std::size_t versions) {
  return View()
      .set("name", visit.words().fill("rail.earlier", {{"n", std::to_string(versions)}}))
      .set("href", history_link(visit.lang, reading.work.ref))
      .set("now", false)
      .set("when", "")
      .set("what", "");
}

}  // namespace

std::string when_words(const Visit& visit, const std::optional<text::Date>& from, const std::optional<text::Date>& to) {
  const auto& words = visit.words();
  if (from && to) return words.fill("span", {{"from", visit.date(*from)}, {"to", visit.date(*to)}});
  if (from) return words.fill("span_from", {{"from", visit.date(*from)}});
  if (to) return words.fill("span_until", {{"to", visit.date(*to)}});
  return words.at("date_unknown");
}

std::string change_summary(const Visit& visit, const versioning::HistoryEntry& entry, bool first) {
  const auto& words = visit.words();
  if (entry.corrected) return words.at("corrected");
  if (first) return words.count("rail.first", entry.clauses);
  std::string summary;
  const auto add = [&](const char* key, std::size_t n) {
    if (n > 0) summary += (summary.empty() ? "" : ", ") + words.fill(key, {{"n", std::to_string(n)}});
  };
  add("rail.changed", entry.reworded);
  add("rail.new", entry.added);
  add("rail.removed", entry.removed);
  return summary.empty() ? words.at("rail.nothing") : summary;
}

std::vector<View> rail(const Visit& visit, const Reading& reading) {
  const auto history = versioning::history(visit.db, reading.work.id, reading.lang());
  std::vector<View> stops;
  if (history.size() == 1 && !history[0].version.effective_from) return stops;
  std::size_t from = history.size() > kStops ? history.size() - (kStops - 1) : 0;
  // The version on the page is always among the stops.
  for (std::size_t i = 0; i < from; ++i)
    if (history[i].version.id == reading.version.id) from = i;
  const auto end = std::min(history.size(), from + kStops);
  if (from > 0) stops.push_back(earlier(visit, reading, history.size()));
  for (std::size_t i = from; i < end; ++i) stops.push_back(stop(visit, reading, history[i], i == 0));
  return stops;
}

}  // namespace site
