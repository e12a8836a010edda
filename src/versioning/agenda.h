#pragma once
// A file of kind: meeting → the meeting with its agenda.

#include "store/records.h"
#include "versioning/incoming.h"

namespace versioning {

/// Every clause of the body is one item: "1. cwm-2024-m01 Rents that follow wages", or "2. Report of the
/// secretary" where no text is taken.  A first word with a hyphen that has the form of a ref is one.
store::Meeting read_meeting(const Incoming& text);

bool same_meeting(const store::Meeting& a, const store::Meeting& b);

}  // namespace versioning
