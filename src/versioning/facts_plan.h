#pragma once
// The part of a plan that concerns what a file says of its work.

#include "versioning/plan.h"
#include "versioning/values.h"

namespace versioning {

/// Events for the facts that differ from what is held for the day of the file, relations and aliases not held
/// yet; and the objections of the rules between facts.
void plan_facts(store::Connection& db, const Incoming& text, Plan& plan, Complaints& complaints);

/// Refuses a fact that the file of another language states differently for the same date, unless this is a
/// correction.
void compare_languages(store::Connection& db, const Incoming& text, const Plan& plan, Complaints& complaints);

}  // namespace versioning
