#pragma once
// JSON of clauses that resemble each other.

#include <vector>

#include "publish/json.h"
#include "search/similar.h"

namespace publish {

/// Of each, the nearest first: id, ref, eid, label, title, lang, text, force, score, near_duplicate, shared.
Json similar_json(const std::vector<search::SimilarClause>& clauses);

}  // namespace publish
