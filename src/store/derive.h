#pragma once
// The derived tables: dropped and made again from the content whenever their stamp differs.

#include <functional>
#include <set>

#include "store/connection.h"
#include "store/records.h"

namespace store {

/// Told how far a long piece of work is: done, of how many.
using ProgressSink = std::function<void(std::size_t done, std::size_t total)>;

/// Makes the derived rows of these works anew, index included.  REQUIRES: a write transaction.
void refresh(Connection& db, const std::set<Id>& works);
/// Writes the full-text indexes anew, so that no posting of words that are gone is left.  REQUIRES: a write transaction.
void rewrite_indexes(Connection& db);
/// Drops and makes all derived tables anew.  REQUIRES: no open transaction.
void rebuild(Connection& db, const ProgressSink& progress);
/// The derived tables are of this program and these analysers.
bool derived_is_current(Connection& db);

/// FTS5's integrity-check of every index against its texts; empty if all is well, else what it says.
/// REQUIRES: a writing connection.
std::vector<std::string> check_indexes(Connection& db);

}  // namespace store
