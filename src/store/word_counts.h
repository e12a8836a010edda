#pragma once
// The words of an index as they are spelt, with how many rows hold each.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"

namespace store {

struct WordCount {
  std::string word;  // case-folded
  std::uint32_t rows = 0;
};

/// All of them, in no order that matters.  Goes through the whole vocabulary of the index: for what is kept in memory.
/// Rows that a reader may not see count too.
std::vector<WordCount> word_counts(Connection& db, std::string_view table);

}  // namespace store
