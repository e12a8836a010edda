#pragma once
// A plan recorded.

#include "store/recorder.h"
#include "versioning/plan.h"

namespace versioning {

/// Records what the plan says and completes the report: outcome, version, changed facts.
/// REQUIRES: the plan has no errors and the store is as it was when the plan was made.
void apply(store::Recorder& recorder, const Incoming& text, const Plan& plan, DocumentReport& report);

}  // namespace versioning
