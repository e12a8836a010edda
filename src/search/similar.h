#pragma once
// A clause or a draft → the clauses that say much the same.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "text/date.h"

namespace search {

struct SimilarClause {
  std::string id;   // permanent
  std::string ref;
  std::string eid;
  std::string label;
  std::string title;  // of the text it stands in
  std::string lang;
  std::string text;
  double score = 0;   // 1: the same words in the same order; 0: none of them.  Of a draft: of the sentence most like it
  std::vector<std::string> shared;  // words of the asked text that stand in it, as written there, the rarest first
  bool near_duplicate = false;
  std::string force;    // of the clause today, and what became of its text:
  std::string decision;
  std::string stage;
};

struct SimilarRequest {
  std::string text;
  std::string without = {};  // the permanent id of a clause to leave out
  text::Date today;
  std::size_t most = 10;
  std::chrono::milliseconds limit{250};
};

/// The nearest clauses that stand today, in texts that the reader may see, the most similar first.  Compares words
/// within a language: a translation is not found.  Never fails on any text; reads its first 16 KB.
std::vector<SimilarClause> similar_clauses(store::Connection& db, const SimilarRequest& request);

/// What to compare a clause by.
struct ClauseWords {
  std::string id;
  std::string text;
};
/// The clause of that permanent id, as it stands or last stood; empty if the reader may not see it.
std::optional<ClauseWords> clause_words(store::Connection& db, std::string_view id);
/// A clause by the text it stands in.
std::optional<ClauseWords> clause_words(store::Connection& db, std::string_view ref, std::string_view eid);
/// All clauses of a text together, in its first language; "" if there are none.
std::string text_words(store::Connection& db, std::string_view ref);

}  // namespace search
