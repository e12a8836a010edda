// Clauses similar to one that is held, or to words that are given.

#include "publish/json_similar.h"
#include "search/similar.h"
#include "site/frame.h"
#include "site/pages.h"
#include "site/similar_answer.h"

namespace site {

Response similar_answer(const Visit& visit) {
  search::SimilarRequest request{.text = visit.url.parameter("text"), .today = visit.today};
  if (const auto id = visit.url.parameter("clause"); !id.empty()) {
    const auto clause = search::clause_words(visit.db, id);
    if (!clause) return error_page(visit, {404, "", ""});
    request.text = clause->text;
    request.without = clause->id;
  }
  Response response;
  response.type = "application/json";
  response.body = publish::print(publish::similar_json(search::similar_clauses(visit.db, request)));
  return response.with("Cache-Control", std::string(cache_control(Keeping::never)));
}

}  // namespace site
