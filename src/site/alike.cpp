#include "site/alike.h"

#include <algorithm>

#include "search/similar.h"
#include "site/links.h"
#include "site/tags.h"

namespace site {
namespace {

constexpr std::ptrdiff_t kLongestQuestion = 40;  // words
constexpr std::size_t kShown = 5;

std::string in_common(const std::vector<std::string>& shared) {
  std::string list;
  for (const std::string& word : shared) list += (list.empty() ? "" : ", ") + word;
  return list;
}

}  // namespace

bool is_draft(std::string_view typed) { return std::count(typed.begin(), typed.end(), ' ') >= kLongestQuestion; }

std::vector<View> alike_views(const Visit& visit, const std::string& typed) {
  const auto& words = visit.words();
  const search::SimilarRequest request{.text = typed, .today = visit.today, .most = kShown, .limit = visit.settings.search_limit};
  std::vector<View> views;
  for (const auto& clause : search::similar_clauses(visit.db, request)) {
    const auto label = clause.label.empty() ? "" : words.clause(clause.label) + ", ";
    views.push_back(View()
                        .set("href", clause_link(visit.lang, clause.ref, clause.eid))
                        .set("tag_html", force_tag(words, clause.force, clause.decision, clause.stage))
                        .set("place", label + clause.title)
                        .set("text", clause.text)
                        .set("text_lang", clause.lang == visit.lang ? "" : clause.lang)
                        .set("copy", clause.near_duplicate ? words.at("near_duplicate") : "")
                        .set("common", clause.shared.empty() ? "" : words.fill("in_common", {{"words", in_common(clause.shared)}})));
  }
  return views;
}

}  // namespace site
