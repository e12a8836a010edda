#pragma once
// Words that stand once in each of two texts and in the same order: fixed points between texts that differ
// too much to be compared word by word ("patience" diff).  Internal to text.

#include <cstddef>
#include <utility>
#include <vector>

#include "text/myers.h"

namespace text {

enum class Phrase { one_word, three_words };

/// Pairs of places where such a phrase begins, rising on both sides; as many as can be had.
std::vector<std::pair<std::size_t, std::size_t>> anchors(Ids a, Ids b, Phrase phrase);

}  // namespace text
