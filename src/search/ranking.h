#pragma once
// Every number that decides the order of results, with its reason.

#include <array>
#include <cstddef>
#include <string_view>

#include "store/facts.h"

namespace search {

/// BM25.  Length counts a little less than usual (0.75): a long clause is rarely long for want of care.
inline constexpr double kK1 = 1.2;
inline constexpr double kB = 0.65;
/// Title, heading, text.  Each is measured by its own average length, so that a word in a short title counts for much.
inline constexpr std::array<float, 3> kFieldWeights = {0.8F, 0.9F, 1.0F};
/// Two words of the query that stand side by side, in its order, count like a third word of this weight; so does a
/// hyphenated word as a whole, beside its parts.
inline constexpr double kPair = 0.25;
/// What a row without the very word that was typed counts beside one with it: exact > lemma > other name > translation.
/// Another form is put a little behind its equals: on test collections .96 did better than .98, and than nothing.
inline constexpr double kOtherForm = 0.96;
inline constexpr double kOtherName = 0.8;
inline constexpr double kTranslation = 0.6;
/// … everyday words for formal ones, and what is nearly the same or a part of it.
inline constexpr double kSynonym = 0.5;
inline constexpr double kNearSynonym = 0.25;
/// … and a word that the reader says is of the other language, which a text of this one spells alike.
inline constexpr double kForeignWord = 0.4;
/// Words and phrases that are scored; of more, the rarest.
inline constexpr std::ptrdiff_t kMostScored = 32;

/// Force is a bounded boost: of two texts that match alike the one that binds comes first, and a clearly better match
/// still wins.  What no longer binds steps back a little further than what never did: it is more easily mistaken.
inline constexpr double kBinds = 1.25;
inline constexpr double kNeverBound = 1.0;
inline constexpr double kNoLongerBinds = 0.85;

inline double force_factor(std::string_view force) {
  if (store::binds(force)) return kBinds;
  return force == "none" || force == "awaiting_other_body" ? kNeverBound : kNoLongerBinds;
}

/// Of a few keywords all are meant, and tiers see to it.  In a question one word more or less says little, and tiers did
/// harm on test collections: there the bonus decides.
inline constexpr std::size_t kMostKeywords = 2;
/// Scores are whole numbers for the tier and a fraction for the match, so that no match of some words comes before one
/// of all, and no sample before a text of a real body that matches all words too.
inline constexpr double kAllWords = 2;
inline constexpr double kAllWordsOfSample = 1;
inline constexpr double kSomeWords = 0;
/// The share of the fraction that the best clause decides; what is left is for further clauses, a few of which say
/// that a text is about the subject and many that it is long.
inline constexpr double kBestClause = 0.9;
inline constexpr double kFurtherClause = 0.02;
inline constexpr std::size_t kMostFurtherClauses = 4;

/// With fewer texts than this that hold all words, those that hold some are appended.
inline constexpr std::size_t kFewTexts = 10;

/// Clauses shown of one text.
inline constexpr std::size_t kShownClauses = 3;

}  // namespace search
