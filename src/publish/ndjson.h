#pragma once
// The whole store as lines of JSON, with the chain of its ledger: for other programs, and to prove a copy.
// data/README.md says what each line holds.

#include <functional>
#include <string_view>

#include "store/connection.h"

namespace publish {

/// Gives one line after the other, each with its line feed: the store, its batches, then of each work its facts, wordings,
/// versions and attestations, then relations and meetings.  A wording comes once, before the first version that has it.
/// Sees what the connection's audience may see.
void print_ndjson(store::Connection& db, const std::function<void(std::string_view)>& sink);

}  // namespace publish
