#pragma once
// Entries of a comparison → the whole value: sorted, moves and identical edits gathered.  Internal to
// versioning.

#include <vector>

#include "versioning/diff.h"

namespace versioning {

/// REQUIRES: entries complete but for `move` and `group`.  Depends on nothing but the set of them.
Diff assemble(std::vector<Entry> entries);

}  // namespace versioning
