#pragma once
// The spellings of a word that are keys: as written, and without accents and thousands commas.

#include <string>
#include <string_view>

#include "language/word_scanner.h"

namespace language {

/// `utf8` cut to what a key may hold, at the boundary of a character.
std::string_view cut_to_key(std::string_view utf8);

/// A word with a letter before it that says what kind of key it is; reused from word to word.
class Key {
 public:
  explicit Key(char kind) : bytes_(1, kind) {}
  void set(std::string_view word) { bytes_.replace(1, std::string::npos, cut_to_key(word)); }
  void set_lower(std::string_view ascii);
  std::string_view key() const { return bytes_; }
  std::string_view word() const { return std::string_view(bytes_).substr(1); }

 private:
  std::string bytes_;
};

/// The two spellings of each word in turn.
class Spelling {
 public:
  /// `word` is what `found` says of a text.
  void set(std::string_view word, const FoundWord& found);
  const Key& exact() const { return exact_; }
  bool differs() const { return differs_; }
  std::string_view folded_word() const { return differs_ ? folded_.word() : exact_.word(); }
  std::string_view folded_key();

 private:
  bool fold();
  void fold_number(const FoundWord& found);

  Key exact_{'='};
  Key folded_{':'};
  bool differs_ = false;
};

}  // namespace language
