#pragma once
// Where the words of a text are.  A word is a run of letters, marks and digits; an apostrophe between letters belongs
// to it (party's), a point or a thousands comma between digits too (30.2, 5,000).  A hyphen parts words.

#include <cstddef>
#include <optional>
#include <string_view>

#include "language/analyser.h"

namespace language {

struct FoundWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool ascii = true;    // nothing to compose, fold or drop: lower case is all it needs
  bool digits = false;  // has a digit: no word of a language
  bool comma = false;   // has a thousands comma
};

class WordScanner {
 public:
  /// For a query "w^" is read as "ŵ".  REQUIRES: the text outlives the scanner.
  WordScanner(std::string_view utf8, Purpose purpose) : text_(utf8), purpose_(purpose) {}
  std::optional<FoundWord> next();

 private:
  bool skip_to_word();
  void read_word(FoundWord& word);
  bool read_ascii(FoundWord& word);
  bool read_wide(FoundWord& word);
  bool joins_letters(std::size_t behind) const;
  bool joins_digits(char separator) const;

  std::string_view text_;
  Purpose purpose_;
  std::size_t at_ = 0;
};

/// Characters that are dropped inside a word: the soft hyphen, zero-width characters, a stray byte order mark.
bool is_ignorable(char32_t c);
/// ’ and its like, all of which stand for '.
bool is_wide_apostrophe(char32_t c);

}  // namespace language
