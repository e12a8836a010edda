#pragma once
// What the clauses of a text that arrives continue, looked up in the store.

#include <vector>

#include "store/connection.h"
#include "versioning/identity.h"
#include "versioning/incoming.h"
#include "versioning/placement.h"

namespace versioning {

/// The versions on both sides of the place of a text.  A text that replaces a restated one continues only
/// official ones.
Around held_around(store::Connection& db, const store::Work& work, const Incoming& text, const Place& place);

/// The doubts of a continuation with the words they are about.
std::vector<UncertainMatch> uncertain_matches(const Around& around, const text::Document& document,
                                              const std::vector<Doubt>& doubts);

}  // namespace versioning
