#pragma once
// Candidates → texts in the order shown.

#include <string>
#include <vector>

#include "search/candidates.h"

namespace search {

/// One text with the clauses that match, in one language.
struct TextGroup {
  const WorkFacts* work = nullptr;
  std::string lang;
  std::vector<const Candidate*> clauses;  // the best first, kShownClauses of them in order; never empty
  std::size_t matching = 0;               // clauses that match, at least one
  bool all_words = false;
  double score = 0;
};

/// The texts that pass all filters, sorted as the request asks.  REQUIRES: the candidates outlive it.
std::vector<TextGroup> group_by_text(const std::vector<Candidate>& candidates, const Request& request);

/// Brings that clause to the front of its text.
void lead_with(const Candidate& clause, std::vector<TextGroup>& groups);

/// The score of a clause as shown: with the tier of its text.
double shown_score(const TextGroup& group, const Candidate& clause);

}  // namespace search
