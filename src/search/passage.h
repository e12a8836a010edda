#pragma once
// What is shown of a clause: the passage around the matches, with the ranges to mark.

#include <string_view>
#include <vector>

#include "search/matcher.h"
#include "search/results.h"

namespace search {

struct Passage {
  std::string text;
  std::vector<Range> marks;
  bool cut_before = false;
  bool cut_after = false;
};

/// The whole text if it is short, else about 300 bytes of it with the most of what was asked for.
Passage passage(std::string_view text, const std::vector<Match>& matches);

/// The ranges of the matches, ascending and disjoint.
std::vector<Range> ranges(const std::vector<Match>& matches);

}  // namespace search
