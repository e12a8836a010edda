#pragma once
// The vowels and consonants of folded Welsh words (lower case, no accents) and what inflection does to them.

#include <string>
#include <string_view>
#include <vector>

namespace language::welsh {

bool is_vowel(char letter);
bool has_vowel(std::string_view word);

/// A stem that may lie behind an inflected one, and how far it is from it: 0 the same, more the less likely.
struct Stem {
  std::string letters;
  int distance = 0;
};

/// The stem itself, without what an ending did to its last consonant (gwelliann → gwelliant), to its last vowel
/// (pleidleis → pleidlais) or to an n, r or vowel before it (cynghor → cyngor); each once, the nearest first.
std::vector<Stem> earlier_stems(std::string_view stem);

/// With the last vowel as it may have been before an ending was put on: geiri → gair.
std::vector<std::string> unaffected(std::string_view stem);
/// What a plural without an ending may come from: ffyrdd → ffordd, llygaid → llygad.
std::vector<std::string> singulars_by_vowel(std::string_view plural);
/// With a doubled or worn last consonant undone: canghenn → canghen, gwelliann → gwelliant.
std::vector<std::string> undoubled(std::string_view stem);
/// Without the h that stress brought in: cynhadledd, brenhin → brenin.
std::vector<std::string> without_stress_h(std::string_view stem);

}  // namespace language::welsh
