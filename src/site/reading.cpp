#include "site/reading.h"

#include <algorithm>

namespace site {
namespace {

bool holds(const std::vector<std::string>& languages, std::string_view lang) {
  return std::find(languages.begin(), languages.end(), lang) != languages.end();
}

std::optional<store::Stretch> stretch_of(const std::vector<store::Stretch>& timeline, store::Id version,
                                         const text::Date& on) {
  std::optional<store::Stretch> found;
  for (const auto& stretch : timeline) {
    if (stretch.version.id != version) continue;
    const bool covers = (!stretch.from || *stretch.from <= on) && (!stretch.to || on < *stretch.to);
    if (!found || covers) found = stretch;
  }
  return found;
}

}  // namespace

std::optional<std::string> text_language(const Visit& visit, const std::vector<std::string>& held) {
  const auto asked = visit.url.parameter("lang");
  if (!asked.empty()) return holds(held, asked) ? std::optional(asked) : std::nullopt;
  if (holds(held, visit.lang)) return visit.lang;
  return held.empty() ? std::nullopt : std::optional(held.front());
}

store::Known known_to(const Visit& visit) {
  const auto day = text::Date::parse(visit.url.parameter("known-at"));
  return day && day->is_day() ? store::known_on(visit.db, *day) : store::Known{};
}

std::optional<store::Version> version_on(const Visit& visit, store::Id work, std::string_view lang, const text::Date& on) {
  const auto timeline = store::timeline(visit.db, work, lang, known_to(visit));
  for (const auto& stretch : timeline)
    if ((!stretch.from || *stretch.from <= on) && (!stretch.to || on < *stretch.to)) return stretch.version;
  if (on != visit.today || timeline.empty()) return std::nullopt;
  return timeline.front().version;  // not yet in effect: shown all the same, and the page says so
}

Reading read_version(const Visit& visit, store::Work work, store::Version version, const text::Date& on) {
  const auto known = known_to(visit);
  const auto timeline = store::timeline(visit.db, work.id, version.lang, known);
  const auto current = version_on(visit, work.id, version.lang, visit.today);
  return {.work = work,
          .fields = store::fields(visit.db, work.id, on, known),
          .languages = store::languages(visit.db, work.id),
          .version = version,
          .stretch = stretch_of(timeline, version.id, on),
          .today = current && current->id == version.id,
          .on = on,
          .known = known,
          .binding = known.is_all() ? store::binding(visit.db, work.id, "", on) : store::binding(visit.db, work.id, "", on, known),
          .lines = store::manifest(visit.db, version.id)};
}

std::optional<Title> title_of(const Visit& visit, std::string_view ref) {
  const auto work = store::find_work(visit.db, ref);
  if (!work) return std::nullopt;
  const auto languages = store::languages(visit.db, work->id);
  if (languages.empty()) return Title{work->ref, visit.lang};
  const auto lang = holds(languages, visit.lang) ? visit.lang : languages.front();
  if (visit.lang == "cy" && lang != "cy") {
    const auto fields = store::fields(visit.db, work->id, visit.today);
    if (const auto welsh = fields.find("title_cy"); welsh != fields.end()) return Title{welsh->second, "cy"};
  }
  const auto version = version_on(visit, work->id, lang, visit.today);
  return version ? Title{version->title, lang} : Title{work->ref, visit.lang};
}

}  // namespace site
