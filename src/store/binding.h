#pragma once
// Does it bind?  A function of the recorded events with the date an argument, never a stored verdict.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace store {

/// Why a text counts as in force, or not.
enum class BindingReason {
  stated,          // the force recorded for that day
  not_yet,         // in_force_from lies ahead
  lapsed,          // lapses_on has passed
  part_not_carried,// carried in parts, and this clause was not
  no_text,         // no version stands on that day
};

struct Binding {
  std::string force = "none";  // Vocabulary::force, as it stands on that day
  bool binds = false;
  std::optional<text::Date> since;  // since when this is so, if known
  BindingReason reason = BindingReason::stated;
};

/// The force recorded for the day, else default_force() of the decision.  What binds does so from in_force_from on, or,
/// where none is stated, from the day it was carried; until lapses_on.
/// REQUIRES: the stretches of the work are derived.
/// `eid` empty: the work as a whole.  `parts` of the work ("2=carried", "rule_5=rescinded", one a line, by label, eId or
/// permanent id) decide for the clause they name and its descendants.
Binding binding(Connection& db, Id work, std::string_view eid, const text::Date& on);
/// The same as known then, from the content alone.
Binding binding(Connection& db, Id work, std::string_view eid, const text::Date& on, Known known);

/// The spans of constant force of a work, oldest first; what facets store.
struct ForceSpan {
  std::optional<text::Date> from;
  std::optional<text::Date> to;
  std::string force;
};
std::vector<ForceSpan> force_spans(Connection& db, Id work);
/// The same for the clauses that `parts` names on some day, by eId; they hold for the clauses under them.
std::map<std::string, std::vector<ForceSpan>> part_force_spans(Connection& db, Id work);

}  // namespace store
