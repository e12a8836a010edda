#pragma once
// Where a relation begins and ends: a whole text or one clause of it.  Written "cwm-constitution", or
// "cwm-constitution#rule_5" for a clause of the other text, or "para_2 > cwm-constitution#rule_5" if a clause of
// this one does it.

#include <optional>
#include <string>
#include <string_view>

#include "store/connection.h"
#include "store/records.h"

namespace versioning {

struct RelationPlace {
  std::string from_clause;  // eId in this text, empty for all of it
  std::string ref;          // of the other text
  std::string to_clause;    // eId in it, empty for all of it
};

/// Empty if it is not written so.
std::optional<RelationPlace> parse_place(std::string_view written);
std::string print_place(const RelationPlace& place);

/// The clause that a relation names at an end of it, for a relation holds the eId of its day: before that day's
/// change first, then on the day, then at any time.  The permanent id, and the eId it has on `today`, empty if it no
/// longer stands.
struct FoundClause {
  std::string clause;
  std::string label;  // on its own day
  std::string eid;    // of today
};
std::optional<FoundClause> clause_of_relation(store::Connection& db, std::string_view ref, std::string_view eid,
                                              const std::optional<text::Date>& day, const text::Date& today);

}  // namespace versioning
