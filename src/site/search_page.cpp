// What was found, grouped by text, with the answer on top.

#include <algorithm>
#include <sstream>

#include "publish/csv.h"
#include "publish/json.h"
#include "search/search.h"
#include "site/alike.h"
#include "site/asked.h"
#include "site/feeds.h"
#include "site/examples.h"
#include "site/facets.h"
#include "site/frame.h"
#include "site/hints.h"
#include "site/hit.h"
#include "site/links.h"
#include "site/pages.h"
#include "site/reading.h"
#include "site/standing.h"

namespace site {
namespace {

std::vector<View> said(const Visit& visit, const Asked& asked, const search::Results& results) {
  const auto& words = visit.words();
  std::vector<View> lines;
  const auto say = [&](const std::string& line) { lines.push_back(View().set("words", line)); };
  const auto& weightless = asked.request.query.weightless;
  if (!weightless.empty()) {
    std::string list;
    for (const auto& word : weightless) list += (list.empty() ? "" : " ") + word;
    say(words.fill("weightless", {{"words", list}}));
  }
  if (results.any_word && results.total > 0) say(words.at("any_word"));
  if (results.prefix) say(words.at("prefix"));
  if (results.cut_short) say(words.at("cut_short"));
  if (asked.request.query.truncated) say(words.at("truncated"));
  return lines;
}

std::vector<View> jumps(const Visit& visit, const search::Results& results) {
  std::vector<View> links;
  for (const auto& jump : results.jumps) {
    const auto label = jump.label.empty() ? "" : visit.words().clause(jump.label) + ", ";
    links.push_back(View()
                        .set("words", visit.words().at(jump.exact ? "jump_exact" : "jump_nearest"))
                        .set("href", jump.eid.empty() ? text_link(visit.lang, jump.ref) : clause_link(visit.lang, jump.ref, jump.eid))
                        .set("title", label + jump.title)
                        .set("title_lang", ""));
  }
  return links;
}

/// An answer from restated or sample words says so, in both languages.
std::vector<View> answer_notices(const Visit& visit, const std::string& provenance) {
  std::vector<View> lines;
  if (provenance != "restated" && provenance != "sample") return lines;
  const auto key = provenance == "sample" ? "notice.sample" : "notice.restated_plain";
  for (const char* lang : {"en", "cy"})
    lines.push_back(View().set("words", visit.web.strings(lang).at(key)).set("notice_lang", lang));
  return lines;
}

View answer_view(const Visit& visit, const Asked& asked, const search::Answer& answer) {
  const auto& hit = answer.text;
  const auto& at = asked.request.at;
  const auto& words = visit.words();
  View view;
  view.set("answer_heading", at ? words.fill("answer_at", {{"date", visit.date(*at)}}) : words.at("answer_in_force"))
      .set("answer_hit", hit_view(visit, hit, asked.request))
      .set("answer_notices", answer_notices(visit, hit.provenance))
      .set("because", standing_sentence(visit, {.force = hit.force,
                                                .since = answer.since,
                                                .reason = binding_reason(answer.reason),
                                                .stage = hit.stage,
                                                .decision = hit.decision,
                                                .decided_on = hit.decided_on,
                                                .body = hit.body,
                                                .adopted_on = "",
                                                .replaced_by = ""}));
  return view;
}

/// Something was asked, of all that is held, and nothing that binds answers it: what to say, else empty.
std::string no_position(const Visit& visit, const Asked& asked, const search::Results& results) {
  const auto& filters = asked.request.query.filters;
  const bool narrowed = filters.contains("force") || filters.contains("decision") || filters.contains("stage");
  if (results.answer || !asked.typed_terms || narrowed || !results.jumps.empty() || is_draft(asked.typed)) return {};
  const bool some = counted(results, "force", {"in_force", "amended"}) > 0;
  return visit.words().at(some ? "no_clear_position" : "no_position");
}

View link_view(const std::string& href, const std::string& words) {
  return View().set("href", href).set("words", words).set("act_lang", "");
}

/// Zero results never end in a blank page.
std::vector<View> helps(const Visit& visit, const Asked& asked) {
  const auto& words = visit.words();
  std::vector<View> links;
  for (const auto& chip : asked.chips) {
    const auto count = search::count_texts(visit.db, chip.without);
    links.push_back(link_view(chip.href, words.count("help_without", count, {{"filter", chip.words}})));
  }
  if (!asked.request.all) links.push_back(link_view(with(visit, "all", {"1"}), words.at("help_old_wordings")));
  const auto other = other_language(visit.lang);
  links.push_back(link_view(search_link(other, asked.typed), words.at("help_other_language")));
  links.push_back(link_view(browse_link(visit.lang), words.at("help_browse")));
  return links;
}

std::vector<View> pages(const Visit& visit, const Asked& asked, std::size_t total) {
  const auto& words = visit.words();
  const auto last = (total + asked.request.per_page - 1) / asked.request.per_page;
  const auto here = asked.request.page;
  std::vector<View> links;
  const auto add = [&](std::size_t n, const std::string& name, const char* rel) {
    const auto values = n == 1 ? std::vector<std::string>{} : std::vector{std::to_string(n)};
    links.push_back(View().set("href", with(visit, "page", values)).set("words", name).set("current", n == here).set("rel", rel));
  };
  if (last < 2) return links;
  constexpr std::size_t kAround = 3;
  if (here > 1) add(here - 1, words.at("previous"), "prev");
  for (std::size_t n = here > kAround ? here - kAround : 1; n <= std::min(last, here + kAround); ++n) add(n, std::to_string(n), "");
  if (here < last) add(here + 1, words.at("next"), "next");
  return links;
}

std::vector<View> sorts(const Visit& visit, const Asked& asked) {
  using Sort = search::Request::Sort;
  std::vector<View> options;
  for (const auto& [name, sort] : {std::pair{"relevance", Sort::relevance}, {"newest", Sort::newest}, {"oldest", Sort::oldest}})
    options.push_back(View().set("value", name).set("words", visit.words().word("sort", name)).set("selected", sort == asked.request.sort));
  return options;
}

/// Which language the words are read in.
std::vector<View> readings(const Visit& visit, const Asked& asked) {
  std::vector<View> options;
  for (const auto& [value, name] : {std::pair{"", "both"}, {"en", "en"}, {"cy", "cy"}})
    options.push_back(View().set("value", value).set("words", visit.words().word("read", name)).set("selected", value == asked.request.query.read_as));
  return options;
}

void set_filters(View& view, const Visit& visit, const Asked& asked, const search::Results& results) {
  const auto& words = visit.words();
  std::vector<View> chips;
  for (const auto& chip : asked.chips) chips.push_back(View().set("href", chip.href).set("words", chip.words));
  view.set("hidden", hidden_filters(visit))
      .set("groups", group_views(visit, asked, results))
      .set("facets", facet_views(visit, asked, results))
      .set("filters_in_use", chips.empty() ? "" : words.count("filters_in_use", chips.size()))
      .set("all", asked.request.all)
      .set("at", asked.request.at ? asked.request.at->iso() : "")
      .set("has_chips", !chips.empty())
      .set("chips", chips)
      .set("clear", chips.size() > 1 ? search_link(visit.lang, asked.typed_terms ? asked.typed : "") : "")
      .set("readings", readings(visit, asked))
      .set("sorts", sorts(visit, asked));
}

/// The same search in another format.
View format_view(const Visit& visit, std::string_view suffix, const std::string& words) {
  return View().set("href", search_link(visit.lang) + "." + std::string(suffix) + query_of(visit.url.parameters)).set("words", words);
}

void set_found(View& view, const Visit& visit, const Asked& asked, const search::Results& results) {
  const auto& words = visit.words();
  std::vector<View> hits;
  for (const auto& hit : results.hits) hits.push_back(hit_view(visit, hit, asked.request));
  const auto links = pages(visit, asked, results.total);
  const bool nothing = results.total == 0;
  const auto alike = is_draft(asked.typed) ? alike_views(visit, asked.typed) : std::vector<View>{};
  view.set("said", said(visit, asked, results))
      .set("hints", hints(visit, asked, results))
      .set("jumps", jumps(visit, results))
      .set("no_position", no_position(visit, asked, results))
      .set("has_alike", !alike.empty())
      .set("alike", alike)
      .set("hits", hits)
      .set("nothing", nothing)
      .set("helps", nothing ? helps(visit, asked) : std::vector<View>{})
      .set("examples", nothing ? examples(visit) : std::vector<View>{})
      .set("formats", std::vector<View>{format_view(visit, "csv", "CSV"), format_view(visit, "json", "JSON"),
                                        format_view(visit, "atom", words.at("follow_search"))})
      .set("has_pages", !links.empty())
      .set("pages", links);
  if (results.answer) view.set("answer", answer_view(visit, asked, *results.answer));
  else view.set("answer", false);
}

View search_view(const Visit& visit, const Asked& asked, const search::Results& results) {
  const auto& words = visit.words();
  View view;
  view.set("typed", asked.typed)
      .set("heading", words.count(asked.typed.empty() ? "results" : "results_for", results.total))
      .set("quoted", asked.typed);
  set_filters(view, visit, asked, results);
  set_found(view, visit, asked, results);
  return view;
}

}  // namespace

Response search_page(const Visit& visit) {
  const auto asked = read_search(visit);
  const auto results = search::search(visit.db, asked.request);
  if (visit.suffix == "json") {
    Response response;
    response.type = "application/json";
    response.body = publish::print(publish::results_json(results, asked.request.query));
    return response.with("Cache-Control", std::string(cache_control(Keeping::never)));
  }
  if (visit.suffix == "atom") return search_feed(visit, asked, results);
  if (visit.suffix == "csv") {
    Response response;
    response.type = "text/csv; charset=utf-8";
    response.body = publish::results_csv(results);
    return response.with("Cache-Control", std::string(cache_control(Keeping::never)))
        .with("Content-Disposition", "attachment; filename=\"safbwynt.csv\"");
  }
  const auto& words = visit.words();
  Frame frame;
  frame.title = asked.typed.empty() ? words.at("all_texts") : words.fill("search_title", {{"query", asked.typed}});
  frame.place = Place::search;
  frame.keeping = Keeping::never;
  return page(visit, "search", frame, search_view(visit, asked, results));
}

}  // namespace site
