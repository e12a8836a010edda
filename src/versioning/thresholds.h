#pragma once
// Every number of the clause matcher, in one place.  Tried on the consecutive versions of a national act, of
// a constitution with numbers and of prose without any (tests/corpora prints what they give).

#include <cstddef>

namespace versioning {

// Similarity: Dice over words, each weighed by its rarity in the two texts; 0 nothing shared, 1 the same
// words.

/// Between two pairs, in the same order: the place speaks for it, so that less than half the words is enough.
inline constexpr double kAligned = 0.40;
/// Anywhere in the text, or against a number that could also have gone to another: only the words speak for
/// it.
inline constexpr double kAnywhere = 0.60;
/// Less than this is the vocabulary of the subject, not the same clause.
inline constexpr double kUnlike = 0.25;
/// The same label under the same parent: worth this much of similarity, and no more, for texts are
/// renumbered.
inline constexpr double kLabelBonus = 0.10;
/// A winner is clear when the second is this much less like it: look-alike clauses differ in a name or two.
inline constexpr double kClearWinner = 0.10;
/// Fewer words say too little to find a clause anywhere else than at its place.
inline constexpr std::size_t kFewestWords = 4;

// Split and merge.

/// So much of a part must be words of the whole.
inline constexpr double kContained = 0.75;
/// The parts together, each word of the whole used once: a clause that only repeats another is no part of it.
inline constexpr double kContainedTogether = 0.70;
/// So much of the whole must be found in its parts.
inline constexpr double kCovered = 0.60;

// A parent is continued where its children are: this share of those of both sides.
inline constexpr double kChildrenAgree = 0.50;

// Bounds on work.

/// Cells of one alignment, or of the clauses under one parent; a larger gap is cut into windows along its
/// diagonal (250 000 similarities take some 20 ms).
inline constexpr std::size_t kGapCells = 250'000;
/// Clauses on one side of a window.
inline constexpr std::size_t kWindow = 500;
/// A word in more clauses than this finds nothing.
inline constexpr std::size_t kRareWord = 50;
/// Clauses looked at for one that was not found at its place, those with the most rare words in common.
inline constexpr std::size_t kCandidates = 32;

}  // namespace versioning
