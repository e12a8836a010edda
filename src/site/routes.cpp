#include "site/routes.h"

#include <array>

#include "site/pages.h"
#include "site/similar_answer.h"

namespace site {
namespace {

constexpr std::array kRoutes = {
    Route{"/", start, ""},
    Route{"/{l}", home_page, ""},
    Route{"/{l}/search", search_page, "json csv atom"},
    Route{"/{l}/suggest.json", suggest_answer, ""},
    Route{"/{l}/similar.json", similar_answer, ""},
    Route{"/{l}/browse", browse_page, ""},
    Route{"/{l}/changes", changes_page, "atom"},
    Route{"/{l}/about", about_page, ""},
    Route{"/{l}/t/{ref}", text_page, "json md"},
    Route{"/{l}/t/{ref}/clause/{eid}", clause_page, ""},
    Route{"/{l}/t/{ref}/v/{n}", version_page, "json md"},
    Route{"/{l}/t/{ref}/at", as_at_form, ""},
    Route{"/{l}/t/{ref}/at/{date}", as_at_page, "json md"},
    Route{"/{l}/t/{ref}/compare", compare_form, ""},
    Route{"/{l}/t/{ref}/compare/{pair}", compare_page, "json"},
    Route{"/{l}/t/{ref}/both", both_page, ""},
    Route{"/{l}/t/{ref}/history", history_page, "json"},
    Route{"/id/clause/{id}", permanent_clause, ""},
    Route{"/assets/{hash}/{rest}", asset, ""},
    Route{"/healthz", health, ""},
    Route{"/robots.txt", robots, ""},
    Route{"/opensearch.xml", open_search, ""},
};

std::vector<std::string_view> split(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const auto end = std::min(path.find('/', 1), path.size());
    if (end > 1) parts.push_back(path.substr(1, end - 1));
    path.remove_prefix(end);
  }
  return parts;
}

bool is_listed(std::string_view suffix, std::string_view suffixes) {
  for (std::size_t at = suffixes.find(suffix); at != std::string_view::npos; at = suffixes.find(suffix, at + 1)) {
    const auto end = at + suffix.size();
    if ((at == 0 || suffixes[at - 1] == ' ') && (end == suffixes.size() || suffixes[end] == ' ')) return true;
  }
  return false;
}

/// Takes a format off the last segment: "m03.json" → "m03" and "json".
std::string take_suffix(std::vector<std::string>& segments, std::string_view suffixes) {
  if (segments.empty()) return {};
  auto& last = segments.back();
  const auto dot = last.rfind('.');
  if (dot == std::string::npos || dot == 0 || dot + 1 == last.size()) return {};
  auto suffix = last.substr(dot + 1);
  if (!is_listed(suffix, suffixes)) return {};
  last.resize(dot);
  return suffix;
}

std::string rest_of(const std::vector<std::string>& segments, std::size_t from) {
  std::string rest;
  for (std::size_t i = from; i < segments.size(); ++i) rest += (rest.empty() ? "" : "/") + segments[i];
  return rest;
}

std::optional<Match> try_route(const Route& route, std::vector<std::string> segments) {
  Match found{route.page, "en", {}, take_suffix(segments, route.suffixes)};
  const auto parts = split(route.pattern);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i >= segments.size()) return std::nullopt;
    if (parts[i] == "{rest}") {
      found.captured.push_back(rest_of(segments, i));
      return found;
    }
    if (parts[i] == "{l}") {
      if (segments[i] != "en" && segments[i] != "cy") return std::nullopt;
      found.lang = segments[i];
    } else if (parts[i].starts_with('{')) {
      found.captured.push_back(segments[i]);
    } else if (parts[i] != segments[i]) {
      return std::nullopt;
    }
  }
  if (parts.size() != segments.size()) return std::nullopt;
  return found;
}

}  // namespace

std::span<const Route> routes() { return kRoutes; }

std::optional<Match> match(const Url& url) {
  for (const auto& route : kRoutes)
    if (auto found = try_route(route, url.segments)) return found;
  return std::nullopt;
}

}  // namespace site
