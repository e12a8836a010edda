#pragma once
// The words of the collection in memory, for saying whether a word is known and which known words it may be a slip of.

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "search/rows.h"
#include "store/word_counts.h"

namespace search {

class Vocabulary : public store::Kept {
 public:
  /// Of the database as it is in this transaction.
  static std::shared_ptr<const Vocabulary> of(store::Connection& db);
  /// The counts of each index.
  explicit Vocabulary(const std::array<std::vector<store::WordCount>, kIndexCount>& counts);

  /// Rows of the index hold the word in this or another accentuation.
  bool knows(Index index, std::string_view word) const { return rows_of(index, word) > 0; }
  /// How many, about; 0 if none.
  std::size_t rows_of(Index index, std::string_view word) const;

  /// Words at most as many slips away as one makes in a word of that length, the nearest and most frequent first: with
  /// the same first letter, and not the word with another ending.
  /// They may be words of texts that a reader must not see.
  std::vector<std::string> near(std::string_view word, std::size_t most) const;

  std::size_t size() const { return words_.size(); }

 private:
  struct Word {
    std::string folded;    // without accents
    std::string spelling;  // the most frequent one
    std::uint32_t letters = 0;  // which occur, a bit each
    std::uint32_t most = 0;     // rows of that spelling
    std::array<std::uint32_t, kIndexCount> rows{};
  };
  std::vector<Word> words_;  // by folded spelling
};

/// How many slips a word of so many letters may have to be taken for another.
std::size_t slips_allowed(std::size_t letters);

}  // namespace search
