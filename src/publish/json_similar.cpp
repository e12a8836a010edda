#include "publish/json_similar.h"

namespace publish {

Json similar_json(const std::vector<search::SimilarClause>& clauses) {
  Json out = Json::array();
  for (const search::SimilarClause& clause : clauses)
    out.push_back({{"id", clause.id},
                   {"ref", clause.ref},
                   {"eid", clause.eid},
                   {"label", clause.label},
                   {"title", clause.title},
                   {"lang", clause.lang},
                   {"text", clause.text},
                   {"force", clause.force},
                   {"score", clause.score},
                   {"near_duplicate", clause.near_duplicate},
                   {"shared", clause.shared}});
  return out;
}

}  // namespace publish
