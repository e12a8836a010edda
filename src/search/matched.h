#pragma once
// Why a text was found where it is not plain from the words: "housing" stands in it, and "tai" was typed.

#include <string_view>
#include <vector>

#include "search/matcher.h"
#include "search/query.h"
#include "search/results.h"

namespace search {

/// Adds what the matches in a text stand for to what is known of it.  Words that look like what was typed ("rents" for
/// "rent") are left out, and so is everything beyond a handful.
void add_matched(const Query& query, const Wanted& wanted, std::string_view text, const std::vector<Match>& matches,
                 std::vector<Matched>& known);

}  // namespace search
