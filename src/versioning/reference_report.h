#pragma once
// What a new version leaves hanging, told to whoever imports it.

#include "versioning/incoming.h"
#include "versioning/match.h"
#include "versioning/plan.h"
#include "versioning/values.h"

namespace versioning {

/// References that name nothing, and unchanged clauses that refer to one that was taken out, renumbered or reworded.
/// Uses the plan's kind and clause ids.
void report_references(const Lines& before, const Incoming& text, const Plan& plan, Complaints& complaints);

}  // namespace versioning
