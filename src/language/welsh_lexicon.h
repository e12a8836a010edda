#pragma once
// The Welsh words that are known: headwords with their part of speech, inflected forms with their headwords.

#include <compare>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace language::welsh {

enum class Part : unsigned char {
  noun,
  verb,
  adjective,
  other,   // closed classes: never a mutated form of another word
  unknown  // the word exists, unmutated, but maybe as a form of another
};

/// One way to read a spelling.
struct Reading {
  std::string folded;    // without accents and hyphens
  std::string spelling;  // case-folded, with accents, without hyphens
  std::string lemma;     // likewise; the spelling itself if it is a headword
  Part part = Part::other;
  bool headword() const { return spelling == lemma; }
  auto operator<=>(const Reading&) const = default;
};

/// Filled once, then read by any number of threads.
class Lexicon {
 public:
  void add(std::string_view spelling, Part part) { add_form(spelling, spelling, part); }
  void add_form(std::string_view spelling, std::string_view lemma, Part part = Part::other);
  /// A stem of a verb beside those its verb-noun has by rule.
  void add_stem(std::string_view stem, std::string_view verb_noun);
  /// A verb-noun that was made of a stem: a word only if no other verb turns out to have that stem.
  void add_guessed_verb(std::string_view stem, std::string_view verb_noun);
  /// To be called once everything has been added, before anything is asked.
  void settle();

  std::span<const Reading> readings(std::string_view folded) const;
  /// Headwords of a part of speech with this folded spelling.
  std::vector<std::string_view> headwords(std::string_view folded, Part part) const;
  /// Whether the lexicon says what this noun's plurals are, so that it hardly has others.
  bool lists_plural_of(std::string_view noun) const;
  /// Verb-nouns with this folded stem.
  std::vector<std::string_view> verbs_of_stem(std::string_view folded) const;

 private:
  struct VerbStem {
    std::string stem;
    std::string verb_noun;
    auto operator<=>(const VerbStem&) const = default;
  };
  void take_guessed_verbs();
  void add_stems(std::string_view verb_noun);

  std::vector<Reading> readings_;         // by folded spelling
  std::vector<VerbStem> stems_;           // by stem
  std::vector<VerbStem> guesses_;         // until settled
  std::vector<std::string> with_plural_;  // nouns, sorted
};

/// The words of the tables that are part of this program.
void add_own_tables(Lexicon& lexicon);

}  // namespace language::welsh
