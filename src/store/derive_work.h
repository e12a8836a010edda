#pragma once
// The derived rows of one work but its search rows: its stretches, spans of force and latest facts.

#include <string>
#include <vector>

#include "store/connection.h"
#include "store/derive_rows.h"

namespace store {

/// The series of a work that have a text: English first, then Welsh, then others by tag.
std::vector<Series> load_series(Connection& db, Id work, Known known = {});
/// It had texts, and rollbacks left none.  REQUIRES: `series` is all it has.
bool is_taken_back(Connection& db, Id work, const std::vector<Series>& series);

/// These write; REQUIRES of all: a write transaction, and no such rows of the work.
void derive_stretches(Connection& db, const std::vector<Series>& series);
/// REQUIRES: the stretches are derived.
void derive_force_spans(Connection& db, Id work);
/// Writes work_now and gives the title to be searched where a work has no version.
std::string derive_latest_facts(Connection& db, Id work, const std::vector<Series>& series);

}  // namespace store
