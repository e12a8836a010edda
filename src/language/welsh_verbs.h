#pragma once
// The endings of verbs, and the stems they are put to.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace language::welsh {

/// The stems of a verb-noun, folded: gweithio → gweithi, gweith; canu → can; troi → tro.
std::vector<std::string> verb_stems(std::string_view folded_verb_noun);

/// An inflected form taken apart.
struct VerbSplit {
  std::string stem;
  int distance = 0;  // 1 an ending that only verbs have; more for short endings and for changed vowels
};

/// Every way to take an ending off a folded word.
std::vector<VerbSplit> split_verb(std::string_view folded);

/// Verb-nouns of a form of a verb nobody has listed: the guesses worth a key.  Empty if no ending fits.
std::vector<std::string> guessed_verb_nouns(std::string_view folded);

}  // namespace language::welsh
