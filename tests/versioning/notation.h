#pragma once
// A comparison written down in a few lines, for the expectations of tests.

#include <string>

#include "versioning/diff.h"

namespace versioning_test {

/// One line a clause that is not unchanged, by places counted from 1: "edited 3→3 [-by-]{+with+}", "moved 2→4
/// (5 clauses)", "label_only 4→3 "4."→"3."", "inserted 2", "deleted 5".  Several changes at once are joined:
/// "edited moved 2→4 …"; stretches of change by " … ".  A group of identical edits ends in "×3" on its first
/// clause.
std::string notation(const versioning::Diff& diff);

/// The lines of a text written in Markdown, without ids.
versioning::Lines lines_of_markdown(const std::string& markdown);

/// What apply() must give back, one line a clause: order, parent, kind, label, wording.
std::string outline(const versioning::Lines& lines);

}  // namespace versioning_test
