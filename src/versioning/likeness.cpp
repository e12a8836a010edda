#include "versioning/likeness.h"

#include <algorithm>
#include <utility>

namespace versioning {

Likeness::Likeness(const Matching& matching, std::vector<int> right)
    : matching_(matching), right_(std::move(right)) {
  for (std::size_t at = 0; at < right_.size(); ++at)
    for (const WordCount& word : matching.right().bag(right_[at]).words)
      standings_[word.word].push_back({at, word.count});
}

std::vector<double> Likeness::row(int l) const {
  const Bag& bag = matching_.left().bag(l);
  std::vector<double> out(right_.size(), 0);
  for (const WordCount& word : bag.words) {
    const auto found = standings_.find(word.word);
    if (found == standings_.end()) continue;
    const double weight = matching_.vocabulary().weight(word.word);
    for (const Standing& standing : found->second)
      out[standing.at] += std::min(word.count, standing.count) * weight;
  }
  for (std::size_t at = 0; at < right_.size(); ++at) {
    const int r = right_[at];
    const double all = bag.weight + matching_.right().bag(r).weight;
    out[at] = !matching_.comparable(l, r)    ? 0
              : matching_.same_wording(l, r) ? 1
              : all > 0                      ? 2 * out[at] / all
                                             : 0;
  }
  return out;
}

}  // namespace versioning
