#pragma once
// Rows of the content as values, for every audience: the functions of read.h ask visible.h first.

#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace store {

/// The columns that version_row() reads, in its order, of a table called v.
inline constexpr std::string_view kVersionColumns =
    "v.id, v.work, v.lang, v.n, v.title, v.reason, v.adopted_on, v.effective_from, v.tie, v.authority, "
    "v.changed_by, "
    "v.provenance, v.reviewed, v.root, v.source, v.batch";
Version version_row(const Statement& row);

/// All versions of a series in recording order, those of batches up to the last known.
std::vector<Version> load_versions(Connection& db, Id work, std::string_view lang, Known known = {});

/// SQL: the event e was not taken back in the batches up to the parameter named.
std::string is_standing_event(std::string_view last_batch);

/// The value of an event as a reader sees it: the name behind "payload:HEX", empty if it was blanked.
std::string revealed(Connection& db, std::string value);

}  // namespace store
