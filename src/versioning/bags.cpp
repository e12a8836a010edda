#include "versioning/bags.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "text/unicode.h"

namespace versioning {

int Vocabulary::number_of(std::string word) {
  const auto [at, added] = numbers_.emplace(std::move(word), static_cast<int>(numbers_.size()));
  if (added) clauses_with_.push_back(0);
  return at->second;
}

Bag Vocabulary::read(const text::Wording& wording) {
  std::vector<int> numbers;
  for (const std::string& part : {text::fold_case(wording.heading), text::fold_case(wording.text)})
    for (const std::string_view word : text::words(part)) numbers.push_back(number_of(std::string(word)));
  std::sort(numbers.begin(), numbers.end());
  Bag bag;
  bag.size = numbers.size();
  for (const int number : numbers) {
    if (bag.words.empty() || bag.words.back().word != number) bag.words.push_back({number, 0});
    ++bag.words.back().count;
  }
  for (const WordCount& word : bag.words) ++clauses_with_[static_cast<std::size_t>(word.word)];
  ++clauses_;
  return bag;
}

void Vocabulary::weigh(std::vector<Bag>& bags) {
  if (weights_.empty())
    for (const std::size_t with : clauses_with_)
      weights_.push_back(std::log(1 + static_cast<double>(clauses_) / (static_cast<double>(with) + 0.5)));
  for (Bag& bag : bags)
    for (const WordCount& word : bag.words) bag.weight += word.count * weight(word.word);
}

double Vocabulary::shared(const Bag& a, const Bag& b) const {
  double sum = 0;
  auto left = a.words.begin();
  auto right = b.words.begin();
  while (left != a.words.end() && right != b.words.end()) {
    if (left->word < right->word) {
      ++left;
    } else if (right->word < left->word) {
      ++right;
    } else {
      sum += std::min(left->count, right->count) * weight(left->word);
      ++left;
      ++right;
    }
  }
  return sum;
}

double Vocabulary::similarity(const Bag& a, const Bag& b) const {
  const double all = a.weight + b.weight;
  return all > 0 ? 2 * shared(a, b) / all : 0;
}

double Vocabulary::contained(const Bag& part, const Bag& whole) const {
  return part.weight > 0 ? shared(part, whole) / part.weight : 0;
}

Bag Vocabulary::joined(const Bag& a, const Bag& b) const {
  Bag out{{}, a.size + b.size, a.weight + b.weight};
  std::merge(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(), std::back_inserter(out.words),
             [](const WordCount& x, const WordCount& y) { return x.word < y.word; });
  std::vector<WordCount> words;
  for (const WordCount& word : out.words)
    if (!words.empty() && words.back().word == word.word)
      words.back().count += word.count;
    else
      words.push_back(word);
  out.words = std::move(words);
  return out;
}

}  // namespace versioning
