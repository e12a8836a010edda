#pragma once
// What changed between two wordings, word by word.  A value that stands alone: it holds the old text and the new one.
// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), linear space, over tokens; then a clean-up that a
// reader would make by hand.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace text {

enum class Edit { same, removed, inserted };

/// A stretch of text with one fate.  Never empty.
struct Piece {
  Edit edit = Edit::same;
  std::string text;
  friend bool operator==(const Piece&, const Piece&) = default;
};

/// Pieces in reading order.  Between two `same` pieces stands at most one removed and then at most one inserted piece;
/// two pieces of one kind never touch.  The texts of same and removed pieces joined are the old text, those of same and
/// inserted the new one, byte for byte.
struct WordDiff {
  std::vector<Piece> pieces;
  friend bool operator==(const WordDiff&, const WordDiff&) = default;

  bool changed() const;
  std::size_t hunks() const;  // stretches of change, a removal and an insertion at one place counted once
  std::string old_text() const;
  std::string new_text() const;
  WordDiff inverse() const;
};

/// For all a and b: word_diff(b, a) == word_diff(a, b).inverse().  Bounded: past a limit of differences the rest is
/// aligned by its rare words, never given up as "all removed, all inserted".
WordDiff word_diff(std::string_view old_text, std::string_view new_text);

/// The new text; empty if the diff was made from another old text.  Call it with its namespace: for a std::string
/// std::apply would be found too.
std::optional<std::string> apply(const WordDiff& diff, std::string_view old_text);

/// How much a change means.  The first that holds.
enum class WordChange {
  none,            // the same bytes
  typographic,     // other quotes, dashes or white space
  case_only,       // capitals, and typography
  reference_only,  // "clause 4(2)(b)" → "clause 5(2)(b)", "Rheol 7" → "Rheol 8": one number of a place for another, each
                   // behind a word that says so or with parts in brackets; "30 days" → "40 days" is words
  words,
};

WordChange classify(const WordDiff& diff);

}  // namespace text
