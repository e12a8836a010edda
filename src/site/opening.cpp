#include "site/opening.h"

#include <algorithm>

#include "site/pages.h"
#include "site/relations.h"
#include "site/standing.h"
#include "site/tags.h"

namespace site {
namespace {

/// The address with the true ref in place of the alias.
std::string under_true_name(const Visit& visit, const std::string& ref) {
  std::string path;
  for (std::size_t i = 0; i < visit.url.segments.size(); ++i) {
    auto segment = visit.url.segments[i];
    if (i == 2) segment = ref + segment.substr(visit.captured[0].size());  // a suffix stays
    path += path_of({segment});
  }
  return path + query_of(visit.url.parameters);
}

Opened failed(Response response) { return {{}, "", std::move(response)}; }

}  // namespace

Opened open_text(const Visit& visit) {
  const auto& ref = visit.captured[0];
  const auto& words = visit.words();
  const auto work = store::find_work(visit.db, ref);
  if (!work) return failed(error_page(visit, {404, words.fill("error.404_ref", {{"ref", ref}}), ref}));
  if (work->ref != ref) return failed(redirect(301, under_true_name(visit, work->ref)));
  const auto held = store::languages(visit.db, work->id, known_to(visit));
  if (held.empty())
    if (const auto batch = store::taken_back(visit.db, work->id))
      return failed(error_page(visit, {410, words.fill("error.410_taken_back", {{"date", visit.date(std::string_view(batch->recorded_at).substr(0, 10))}}), ""}));
  const auto lang = text_language(visit, held);
  if (!lang) return failed(error_page(visit, {404, words.at("error.404_lang"), ""}));
  return {*work, *lang, std::nullopt};
}

publish::Html reading_tags(const Visit& visit, const Reading& reading) {
  const auto& words = visit.words();
  auto tags = force_tag(words, reading.binding.force, reading.fact("decision"), reading.fact("stage"));
  tags += provenance_tag(words, reading.version.provenance);
  const bool held = std::find(reading.languages.begin(), reading.languages.end(), visit.lang) != reading.languages.end();
  if (!held) tags += only_tag(words, reading.lang());
  return tags;
}

std::string reading_standing(const Visit& visit, const Reading& reading) {
  const auto& version = reading.version;
  return standing_sentence(visit, {.force = reading.binding.force,
                                   .since = reading.binding.since ? reading.binding.since->iso() : "",
                                   .reason = reading.binding.reason,
                                   .stage = reading.fact("stage"),
                                   .decision = reading.fact("decision"),
                                   .decided_on = reading.fact("decided_on"),
                                   .body = reading.fact("body"),
                                   .adopted_on = version.adopted_on ? version.adopted_on->iso() : "",
                                   .replaced_by = replaced_by(visit, reading)});
}

}  // namespace site
