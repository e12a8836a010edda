// Suggestions while typing: for the page's script, and for whoever asks.

#include "publish/json.h"
#include "search/suggest.h"
#include "site/frame.h"
#include "site/links.h"
#include "site/pages.h"

namespace site {
namespace {

constexpr std::size_t kMost = 8;

std::string_view name(search::Suggestion::Kind kind) {
  switch (kind) {
    case search::Suggestion::Kind::title: return "title";
    case search::Suggestion::Kind::ref: return "ref";
    case search::Suggestion::Kind::topic: return "topic";
  }
  return "";
}

}  // namespace

Response suggest_answer(const Visit& visit) {
  publish::Json list = publish::Json::array();
  for (const auto& one : search::suggest(visit.db, visit.url.parameter("q"), visit.lang, kMost))
    list.push_back({{"words", one.words},
                    {"kind", name(one.kind)},
                    {"href", one.ref.empty() ? search_link(visit.lang, one.words) : text_link(visit.lang, one.ref)}});
  Response response;
  response.type = "application/json";
  response.body = publish::print(list);
  return response.with("Cache-Control", std::string(cache_control(Keeping::never)));
}

}  // namespace site
