// A text: as it stands today, as at a day, or one exact version.

#include <algorithm>
#include <charconv>

#include "publish/json.h"
#include "site/change_words.h"
#include "site/clause_list.h"
#include "site/facts_list.h"
#include "site/frame.h"
#include "site/links.h"
#include "site/opening.h"
#include "site/pages.h"
#include "site/provenance.h"
#include "site/rail.h"
#include "site/relations.h"
#include "site/tags.h"
#include "text/markup.h"
#include "versioning/history.h"

namespace site {
namespace {

enum class Aspect { today, version, day };

std::vector<View> contents(const Visit& visit, const Reading& reading) {
  std::vector<View> entries;
  const auto add = [&](const store::ManifestLine& line, const std::string& words) {
    entries.push_back(View()
                          .set("href", fragment(line.eid))
                          .set("label", shown_label(line))
                          .set("words", text::plain_text(words))
                          .set("text_lang", marked_language(visit, reading.lang())));
  };
  for (const auto& line : reading.lines)
    if (line.kind == text::ClauseKind::heading) add(line, line.words.text);
  if (!entries.empty()) return entries;
  for (const auto& line : reading.lines)
    if (!line.words.heading.empty() && line.parent < 0) add(line, line.words.heading);
  return entries;
}

std::vector<View> languages(const Visit& visit, const Reading& reading) {
  std::vector<View> choices;
  for (const auto& lang : reading.languages)
    choices.push_back(View()
                          .set("lang", lang)
                          .set("href", text_link(visit.lang, reading.work.ref) + query_of({{"lang", lang}}))
                          .set("current", lang == reading.lang())
                          .set("name", visit.words().word("language.own", lang)));
  return choices;
}

View banner(const std::string& words, const std::string& link, const std::string& link_words) {
  return View().set("words", words).set("link", link).set("link_words", link_words);
}

std::string stood_words(const Visit& visit, const Reading& reading) {
  const auto& words = visit.words();
  if (!reading.stretch) return words.at("corrected");
  const auto& [from, to, version] = *reading.stretch;
  if (from && to) return words.fill("banner.stood", {{"from", visit.date(*from)}, {"to", visit.date(*to)}});
  if (from) return words.fill("banner.stands_since", {{"from", visit.date(*from)}});
  if (to) return words.fill("banner.stood_until", {{"to", visit.date(*to)}});
  return words.at("date_unknown");
}

/// What came after this version, and how much of it differs; empty where nothing did.
std::string replaced_words(const Visit& visit, const Reading& reading) {
  const auto timeline = store::timeline(visit.db, reading.work.id, reading.lang(), reading.known);
  const auto own = std::find_if(timeline.begin(), timeline.end(), [&](const auto& s) { return s.version.id == reading.version.id; });
  if (own == timeline.end() || std::next(own) == timeline.end()) return {};
  const auto& next = std::next(own)->version;
  if (next.reason == "source_replaced") return {};
  const auto diff = versioning::compare(reading.lines, store::manifest(visit.db, next.id));
  return " " + visit.words().fill("banner.replaced_by", {{"n", std::to_string(next.n)}, {"summary", summary_sentence(visit, diff.summary())}});
}

/// "Includes changes up to 16 March 2024, as recorded on …", and a change that is still to come.
std::string reach_words(const Visit& visit, const Reading& reading) {
  const auto& words = visit.words();
  const auto reach = versioning::reach(visit.db, reading.work.id, reading.lang(), reading.on, reading.known);
  const auto recorded = visit.date(std::string_view(reach.recorded_at).substr(0, std::string_view("YYYY-MM-DD").size()));
  auto said = reach.effective ? words.fill("reach", {{"date", visit.date(*reach.effective)}, {"recorded", recorded}})
                              : words.fill("reach_undated", {{"recorded", recorded}});
  if (reach.ahead) said += " " + words.fill("reach_ahead", {{"date", visit.date(*reach.ahead)}});
  return said;
}

std::vector<View> banners(const Visit& visit, const Reading& reading, Aspect aspect) {
  const auto& words = visit.words();
  std::vector<View> banners;
  const auto today = text_link(visit.lang, reading.work.ref, reading.lang());
  if (aspect == Aspect::day)
    banners.push_back(banner(words.fill("banner.at", {{"date", visit.date(reading.on)}}) + " " + stood_words(visit, reading),
                             today, words.at("banner.see_today")));
  if (aspect == Aspect::version && !reading.today)
    banners.push_back(banner(words.fill("banner.old_version", {{"n", std::to_string(reading.version.n)}}) + " " +
                                 stood_words(visit, reading) + replaced_words(visit, reading),
                             today, words.at("banner.see_today")));
  if (!reading.known.is_all())
    banners.push_back(banner(words.fill("banner.known_at", {{"date", visit.date(visit.url.parameter("known-at"))}}), today, words.at("banner.see_today")));
  if (aspect == Aspect::version && reading.today) banners.push_back(banner(stood_words(visit, reading), "", ""));
  return banners;
}

/// What changed since the version before; empty for a first one, or where the official wording replaced a restatement.
std::string before_link(const Visit& visit, const Reading& reading) {
  const auto timeline = store::timeline(visit.db, reading.work.id, reading.lang());
  const auto own = std::find_if(timeline.begin(), timeline.end(), [&](const auto& s) { return s.version.id == reading.version.id; });
  if (own == timeline.begin() || own == timeline.end() || own->version.reason == "source_replaced") return {};
  return compare_link(visit.lang, reading.work.ref, std::prev(own)->version.n, own->version.n, reading.lang());
}

View text_view(const Visit& visit, const Reading& reading, Aspect aspect) {
  const auto& words = visit.words();
  const auto& ref = reading.work.ref;
  const auto stops = rail(visit, reading);
  const auto own = text_link(visit.lang, ref);
  const auto language = reading.lang() == visit.lang ? "" : query_of({{"lang", reading.lang()}});
  View view;
  view.set("browse_kind", browse_link(visit.lang, reading.work.kind))
      .set("kind_plural", words.word("kinds", reading.work.kind))
      .set("body", reading.fact("body"))
      .set("title", reading.version.title)
      .set("text_lang", marked_language(visit, reading.lang()))
      .set("tags_html", reading_tags(visit, reading))
      .set("standing", reading_standing(visit, reading))
      .set("citation", citation(visit, reading))
      .set("banners", banners(visit, reading, aspect))
      .set("reach", reach_words(visit, reading))
      .set("has_rail", !stops.empty())
      .set("rail", stops)
      .set("contents", contents(visit, reading))
      .set("languages", languages(visit, reading))
      .set("both", reading.languages.size() > 1 ? both_link(visit.lang, ref) : "")
      .set("compare", before_link(visit, reading))
      .set("only", reading.languages.size() > 1 ? "" : words.word("only", reading.lang()))
      .set("clauses_html", clause_list(visit, reading))
      .set("facts", facts_list(visit, reading))
      .set("relations", relations_list(visit, reading))
      .set("ref", ref)
      .set("search_within", search_link(visit.lang))
      .set("history", history_link(visit.lang, ref))
      .set("as_at_action", own + "/at")
      .set("text_lang_hidden", reading.lang() == visit.lang ? "" : reading.lang())
      .set("markdown", own + ".md" + language)
      .set("json", own + ".json" + language)
      .set("source", source_link(visit, reading));
  return view;
}

Response as_json(const Visit& visit, const Reading& reading) {
  Response response;
  response.type = "application/json";
  response.body = publish::print(publish::text_json(visit.db, reading.work, reading.version, reading.on));
  return response.with("Cache-Control", std::string(cache_control(Keeping::ask_again)));
}

Response as_markdown(const Visit& visit, const Reading& reading) {
  Response response;
  response.type = "text/markdown; charset=utf-8";
  response.body = versioning::export_markdown(visit.db, reading.work, reading.version);
  return response.with("Cache-Control", std::string(cache_control(Keeping::ask_again)));
}

Response show(const Visit& visit, const Reading& reading, Aspect aspect) {
  if (visit.suffix == "json") return as_json(visit, reading);
  if (visit.suffix == "md") return as_markdown(visit, reading);
  Frame frame;
  frame.title = reading.version.title;
  frame.description = reading_standing(visit, reading);
  frame.place = Place::browse;
  frame.notices = notices(visit, reading);
  // A version that a later one has followed will not be read as current again; the one of today needs asking.
  const bool settled = aspect == Aspect::version && reading.stretch && reading.stretch->to && *reading.stretch->to <= visit.today;
  frame.keeping = settled ? Keeping::forever : Keeping::ask_again;
  return page(visit, "text", frame, text_view(visit, reading, aspect));
}

std::optional<int> version_number(std::string_view digits) {
  int n = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
  if (error != std::errc() || end != digits.data() + digits.size() || n < 1) return std::nullopt;
  return n;
}

std::optional<text::Date> day(const std::string& iso) {
  const auto date = text::Date::parse(iso);
  return date && date->is_day() ? date : std::nullopt;
}

}  // namespace

Response text_page(const Visit& visit) {
  const auto opened = open_text(visit);
  if (opened.failure) return *opened.failure;
  const auto version = version_on(visit, opened.work.id, opened.lang, visit.today);
  if (!version) return error_page(visit, {404, "", ""});
  return show(visit, read_version(visit, opened.work, *version, visit.today), Aspect::today);
}

Response version_page(const Visit& visit) {
  const auto opened = open_text(visit);
  if (opened.failure) return *opened.failure;
  const auto n = version_number(visit.captured[1]);
  const auto version = n ? store::version(visit.db, opened.work.id, opened.lang, *n) : std::nullopt;
  if (!version) return error_page(visit, {404, visit.words().fill("error.404_version", {{"n", visit.captured[1]}}), ""});
  return show(visit, read_version(visit, opened.work, *version, visit.today), Aspect::version);
}

Response as_at_page(const Visit& visit) {
  const auto on = day(visit.captured[1]);
  if (!on) return error_page(visit, {400, visit.words().at("error.400_date"), ""});
  const auto opened = open_text(visit);
  if (opened.failure) return *opened.failure;
  const auto version = version_on(visit, opened.work.id, opened.lang, *on);
  if (!version) return error_page(visit, {404, visit.words().fill("error.404_at", {{"date", visit.date(*on)}}), ""});
  return show(visit, read_version(visit, opened.work, *version, *on), Aspect::day);
}

Response as_at_form(const Visit& visit) {
  const auto on = day(visit.url.parameter("on"));
  if (!on) return error_page(visit, {400, visit.words().at("error.400_date"), ""});
  const auto lang = visit.url.parameter("lang");
  return redirect(303, path_of({visit.lang, "t", visit.captured[0], "at", on->iso()}) +
                           (lang.empty() ? "" : query_of({{"lang", lang}})));
}

}  // namespace site
