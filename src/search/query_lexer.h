#pragma once
// What was typed, cut into items.  Knows the signs of the query language, not what the items mean.

#include <string>
#include <string_view>
#include <vector>

namespace search {

struct Item {
  enum class Kind {
    word,
    phrase,
    filter,       // text is the canonical key
    alternative,  // OR, NEU
  } kind = Kind::word;
  std::string text;
  bool excluded = false;
  std::vector<std::string> values;  // of a filter, at least one
};

/// The items of a tidy text (see tidy()) in the order typed.
std::vector<Item> lex(std::string_view tidy);

/// NFC without control and invisible characters, white space as single spaces, ill-formed bytes as U+FFFD.
std::string tidy(std::string_view typed);

/// The value of a filter needs no quotes round it.
bool is_plain_word(std::string_view value);

}  // namespace search
