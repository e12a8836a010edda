#pragma once
// The words of a clause that is in several parts in the other text.  Internal to versioning.

#include <string>
#include <string_view>
#include <vector>

#include "text/word_diff.h"

namespace versioning {

struct PartWords {
  text::WordDiff words;  // from its share of the whole to the part
  std::string joint;     // what stands behind that share in the whole
};

/// One a part.  The old texts of the parts, each with its joint behind it, are the whole, byte for byte.
/// REQUIRES: parts, at least one.
std::vector<PartWords> split_words(std::string_view whole, const std::vector<std::string>& parts);

}  // namespace versioning
