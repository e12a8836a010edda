#pragma once
// The words that name a division of a text: "Article 4", "Rheol 4".  Internal to text.

#include <cstddef>
#include <string_view>

namespace text {

struct Division {
  std::string_view word;    // lower case, as printed before a number
  std::string_view prefix;  // of its eId (Akoma Ntoso naming convention where it has a name for it)
  int rank = 0;             // lower ranks contain higher ones
};

/// The division whose word begins this text, in "Title Case" or CAPITALS and followed by a space; nullptr if none.
const Division* division_at(std::string_view text);

/// Whether this lower-case word is (part of) the name of a division.
bool is_division_word(std::string_view word);

}  // namespace text
