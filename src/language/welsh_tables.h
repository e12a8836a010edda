#pragma once
// The Welsh words this program brings along, written for it from general knowledge of the language.  Words stand a space
// apart; the head of each table says what its signs mean.

#include <string_view>

namespace language::welsh {

/// "ar amdano=am": words of closed classes and others that are never a mutated form of another word; "=" before the
/// headword of a form.
extern const std::string_view kClosedWords;
/// "mynd: af ei; gweld: gwel- gwêl;": headword, ":", its forms and, with a hyphen, its stems, ";".
extern const std::string_view kIrregularVerbs;
extern const std::string_view kComparisons;
/// "tŷ:tai,teiau ysgol": with the plurals that no rule gives.
extern const std::string_view kNouns;
extern const std::string_view kVerbs;
extern const std::string_view kAdjectives;
/// Names and other words that mutate but do not inflect.
extern const std::string_view kNames;

}  // namespace language::welsh
