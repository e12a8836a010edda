#include "site/asked.h"

#include <algorithm>
#include <charconv>

#include "search/filters.h"
#include "site/links.h"
#include "store/read.h"

namespace site {
namespace {

constexpr std::size_t kLastPage = 10000;

bool is_filter(std::string_view name) {
  const auto& keys = search::filter_keys();
  return std::find(keys.begin(), keys.end(), name) != keys.end();
}

void add_value(search::Filters& filters, const std::string& key, const std::string& value) {
  auto& values = filters[key];
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

void drop_value(search::Filters& filters, const std::string& key, const std::string& value) {
  const auto found = filters.find(key);
  if (found == filters.end()) return;
  std::erase(found->second, value);
  if (found->second.empty()) filters.erase(found);
}

std::size_t number(const std::string& digits, std::size_t otherwise, std::size_t most) {
  std::size_t n = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
  return error != std::errc() || end != digits.data() + digits.size() || n == 0 ? otherwise : std::min(n, most);
}

search::Request::Sort sort_of(const std::string& name) {
  if (name == "newest") return search::Request::Sort::newest;
  if (name == "oldest") return search::Request::Sort::oldest;
  return search::Request::Sort::relevance;
}

std::string search_with(const Visit& visit, const Parameters& parameters) {
  return search_link(visit.lang) + query_of(parameters);
}

/// The search without one filter of its address.
Parameters without_parameter(const Visit& visit, const std::string& key, const std::string& value) {
  Parameters kept;
  for (const auto& [name, other] : visit.url.parameters)
    if (name != "page" && !(name == key && search::canonical_value(key, other) == value)) kept.emplace_back(name, other);
  return kept;
}

/// The search without one filter of its box.
Parameters without_typed(const Visit& visit, search::Query query, const std::string& key, const std::string& value) {
  drop_value(query.filters, key, value);
  Parameters kept;
  for (const auto& [name, other] : visit.url.parameters)
    if (name != "page" && name != "q") kept.emplace_back(name, other);
  kept.emplace_back("q", search::print_query(query));
  return kept;
}

Chip chip(const Visit& visit, const Asked& asked, const std::string& key, const std::string& value) {
  Chip made{key, value, value_words(visit, key, value), "", asked.request};
  made.without.page = 1;
  drop_value(made.without.query.filters, key, value);
  return made;
}

/// Chips of the filters, those of the box first.
void add_chips(const Visit& visit, Asked& asked, const search::Query& typed, const search::Filters& of_address) {
  for (const auto& [key, values] : typed.filters)
    for (const auto& value : values) {
      asked.chips.push_back(chip(visit, asked, key, value));
      asked.chips.back().href = search_with(visit, without_typed(visit, typed, key, value));
    }
  for (const auto& [key, values] : of_address)
    for (const auto& value : values) {
      asked.chips.push_back(chip(visit, asked, key, value));
      asked.chips.back().href = search_with(visit, without_parameter(visit, key, value));
    }
}

void add_time_chips(const Visit& visit, Asked& asked) {
  const auto& words = visit.words();
  if (asked.request.at) {
    auto made = chip(visit, asked, "at", asked.request.at->iso());
    made.words = words.at("as_at") + " " + visit.date(*asked.request.at);
    made.href = with(visit, "at", {});
    made.without.at.reset();
    asked.chips.push_back(std::move(made));
  }
  if (asked.request.all) {
    auto made = chip(visit, asked, "all", "1");
    made.words = words.at("old_wordings_too");
    made.href = with(visit, "all", {});
    made.without.all = false;
    asked.chips.push_back(std::move(made));
  }
}

}  // namespace

Asked read_search(const Visit& visit) {
  const auto& url = visit.url;
  const auto typed = search::parse_query(url.parameter("q"));
  search::Filters of_address;
  for (const auto& [name, value] : url.parameters)
    if (is_filter(name) && !value.empty()) add_value(of_address, name, search::canonical_value(name, value));
  auto query = typed;
  for (const auto& [key, values] : of_address)
    for (const auto& value : values) add_value(query.filters, key, value);
  if (const auto read = url.parameter("read"); read == "en" || read == "cy") query.read_as = read;
  const auto at = text::Date::parse(url.parameter("at"));
  Asked asked{.typed = url.parameter("q"),
              .request = {.query = query,
                          .today = visit.today,
                          .at = at && at->is_day() ? at : std::nullopt,
                          .all = url.parameter("all") == "1",
                          .expand = url.parameter("expand") != "0",
                          .correct = url.parameter("literal") != "1",
                          .reader_lang = visit.lang,
                          .sort = sort_of(url.parameter("sort")),
                          .page = number(url.parameter("page"), 1, kLastPage),
                          .per_page = number(url.parameter("per_page"), 20, 100),
                          .limit = visit.settings.search_limit},
              .typed_terms = !typed.terms.empty(),
              .chips = {}};
  add_chips(visit, asked, typed, of_address);
  add_time_chips(visit, asked);
  return asked;
}

std::string with(const Visit& visit, std::string_view name, const std::vector<std::string>& values) {
  Parameters parameters;
  for (const auto& [key, value] : visit.url.parameters)
    if (key != name && key != "page" && !value.empty()) parameters.emplace_back(key, value);
  for (const auto& value : values) parameters.emplace_back(std::string(name), value);
  return search_with(visit, parameters);
}

std::string value_words(const Visit& visit, std::string_view key, const std::string& value) {
  if (key == "lang") return visit.words().word("language.own", value);
  if (key == "year") {
    const auto dots = value.find("..");
    return dots == std::string::npos ? value : value.substr(0, dots) + "–" + value.substr(dots + 2);
  }
  if (key == "meeting") {
    const auto meeting = store::meeting(visit.db, value);
    if (!meeting) return value;
    return visit.lang == "cy" && !meeting->name_cy.empty() ? meeting->name_cy : meeting->name;
  }
  constexpr std::string_view kVocabularies[] = {"kind", "force", "decision", "stage", "level", "provenance"};
  const bool named = std::find(std::begin(kVocabularies), std::end(kVocabularies), key) != std::end(kVocabularies);
  return named ? visit.words().word(key, value) : value;
}

}  // namespace site
