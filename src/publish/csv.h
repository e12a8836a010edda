#pragma once
// Tables after RFC 4180.

#include <string>
#include <vector>

#include "search/results.h"

namespace publish {

/// One line of the table, ended by CR LF.  A cell that a spreadsheet would take for a formula gets an apostrophe before it.
std::string csv_line(const std::vector<std::string>& cells);

/// A line a clause found: ref, title, kind, force, decision, decided_on, lang, version, label, eid, id, text.
std::string results_csv(const search::Results& results);

}  // namespace publish
