#include "versioning/word_index.h"

#include <algorithm>
#include <map>
#include <utility>

#include "versioning/thresholds.h"

namespace versioning {

WordIndex::WordIndex(const Side& side, const std::vector<int>& members, const Vocabulary& vocabulary)
    : vocabulary_(vocabulary), members_with_(vocabulary.words()) {
  for (const int member : members)
    for (const WordCount& word : side.bag(member).words)
      if (rare(word.word)) members_with_[static_cast<std::size_t>(word.word)].push_back(member);
}

bool WordIndex::rare(int word) const {
  return vocabulary_.clauses_with(word) <= kRareWord;
}

std::vector<int> WordIndex::candidates(const Bag& bag) const {
  std::map<int, double> weight;
  for (const WordCount& word : bag.words)
    if (rare(word.word))
      for (const int member : members_with_[static_cast<std::size_t>(word.word)])
        weight[member] += vocabulary_.weight(word.word);
  std::vector<std::pair<double, int>> sorted;
  for (const auto& [member, sum] : weight) sorted.emplace_back(-sum, member);
  std::sort(sorted.begin(), sorted.end());
  std::vector<int> out;
  for (std::size_t i = 0; i < std::min(sorted.size(), kCandidates); ++i) out.push_back(sorted[i].second);
  return out;
}

}  // namespace versioning
