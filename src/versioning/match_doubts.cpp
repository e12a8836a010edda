#include <algorithm>
#include <set>

#include "versioning/passes.h"
#include "versioning/thresholds.h"
#include "versioning/word_index.h"

namespace versioning {

namespace {

bool doubtful(double similarity) {
  return similarity >= kUnlike && similarity < kAnywhere;
}

/// Words alone made it a pair.
bool guessed(Evidence evidence) {
  return evidence == Evidence::label || evidence == Evidence::alignment || evidence == Evidence::similarity;
}

/// The free left clause most like this one, if somebody should look at the two.
std::optional<Doubt> best_left(const Matching& matching, const WordIndex& index, int r) {
  std::optional<Doubt> best;
  if (matching.right().bag(r).size < kFewestWords) return best;
  for (const int l : index.candidates(matching.right().bag(r))) {
    if (!matching.comparable(l, r) || matching.left().bag(l).size < kFewestWords) continue;
    const double similarity = matching.similarity(l, r);
    const double least = matching.parents(l, r) == Parents::same ? kUnlike : kAligned;
    if (similarity >= least && (!best || similarity > best->similarity))
      best = Doubt{l, r, similarity, Doubt::Taken::as_other};
  }
  return best;
}

}  // namespace

std::vector<Doubt> find_doubts(const Matching& matching, const std::vector<Substitution>& substitutions) {
  std::vector<Doubt> out;
  std::set<int> substitutes;
  for (const Pair& pair : matching.pairs())
    if (guessed(pair.evidence) && doubtful(pair.similarity))
      out.push_back({pair.old_index, pair.new_index, pair.similarity, Doubt::Taken::as_pair});
  for (const Substitution& each : substitutions) {
    const double similarity = matching.similarity(each.old_index, each.new_index);
    const bool decided = !matching.left().free(each.old_index) || !matching.right().free(each.new_index);
    if (decided || !doubtful(similarity)) continue;
    substitutes.insert(each.new_index);
    out.push_back({each.old_index, each.new_index, similarity, Doubt::Taken::as_other});
  }
  const WordIndex index(matching.left(), matching.left().free_ones(), matching.vocabulary());
  for (const int r : matching.right().free_ones())
    if (!substitutes.contains(r))
      if (const auto doubt = best_left(matching, index, r)) out.push_back(*doubt);
  return out;
}

}  // namespace versioning
