#pragma once
// What kind of change lies between two wordings of one clause.  Internal to versioning.

#include "versioning/diff.h"

namespace versioning {

/// One of unchanged, label_only, typographic, case_only, reference_only, edited.
Change kind_of_change(const store::ManifestLine& old, const store::ManifestLine& now);

}  // namespace versioning
