#pragma once
// The permanent ids that an export gives the clauses of its text: "ids: ROOT ID ID …", in reading order.  ROOT is the
// beginning of the version's root hash: the ids of a file that somebody edited say nothing of its clauses.

#include <optional>
#include <string>
#include <vector>

#include "store/connection.h"
#include "store/records.h"
#include "versioning/incoming.h"

namespace versioning {

std::string print_given_ids(const text::Hash& root, const std::vector<store::ManifestLine>& lines);

/// The ids of the clauses of the text, each of this work or not held yet; empty if it states none that can be heeded.
std::vector<std::string> given_ids(store::Connection& db, const Incoming& text, const std::optional<store::Work>& work);

}  // namespace versioning
