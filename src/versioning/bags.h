#pragma once
// Clauses as bags of words, and how alike two are.

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "text/document.h"

namespace versioning {

struct WordCount {
  int word = 0;
  int count = 0;
};

/// The words of a clause without case, by number.
struct Bag {
  std::vector<WordCount> words;  // ascending by word
  std::size_t size = 0;          // words, each as often as it stands
  double weight = 0;             // of all of them
};

/// Both texts' words and how rare each is: a word in few clauses weighs more than one in many.
class Vocabulary {
 public:
  /// REQUIRES: before weigh().
  Bag read(const text::Wording& wording);
  void weigh(std::vector<Bag>& bags);

  double weight(int word) const { return weights_[static_cast<std::size_t>(word)]; }
  std::size_t clauses_with(int word) const { return clauses_with_[static_cast<std::size_t>(word)]; }
  std::size_t words() const { return clauses_with_.size(); }

  /// Dice over weighted words, 0 to 1; two clauses without words are not alike.
  double similarity(const Bag& a, const Bag& b) const;
  /// How much of the part is in the whole, 0 to 1.
  double contained(const Bag& part, const Bag& whole) const;
  Bag joined(const Bag& a, const Bag& b) const;

 private:
  double shared(const Bag& a, const Bag& b) const;
  int number_of(std::string word);

  std::unordered_map<std::string, int> numbers_;
  std::vector<std::size_t> clauses_with_;
  std::vector<double> weights_;
  std::size_t clauses_ = 0;
};

}  // namespace versioning
