#pragma once
// The answer box: the clause in force that answers, or nothing.

#include "search/present.h"
#include "search/support.h"

namespace search {

/// What a search knows when it looks for the answer.
struct Searched {
  const Request& request;
  const Library& library;
  const std::vector<TextGroup>& groups;
  const std::vector<Jump>& jumps;
};

struct Answering {
  std::optional<Answer> answer;
  std::optional<Candidate> nearest;  // of the clauses that bind the likeliest answer, good enough or not
};
/// The clause that the query names, else one that binds and answers its words well enough (answer_model.h).
Answering find_answer(const Texts& texts, const Searched& searched);

/// The clauses in question with what supports each: what the weights are fitted to.
struct Contender {
  Weighed clause;
  Support support;
  bool can_answer = false;  // it binds, and is no mere fact or footnote
};
std::vector<Contender> find_contenders(const Texts& texts, const Request& request, const Library& library);

}  // namespace search
