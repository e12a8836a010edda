#pragma once
// The hashes of the ledger: what a batch recorded, and the chain of batches.

#include <optional>
#include <string_view>

#include "store/connection.h"
#include "store/records.h"
#include "text/hash.h"

namespace store {

/// SHA-256 over all rows of that batch, table by table in a fixed order and by row id, with refs and hashes
/// in the place of row ids.  Does not read the row of the batch itself, which need not be there yet.
text::Hash batch_content(Connection& db, Id batch);

/// SHA-256 over (previous, recorded_at, actor, tool, kind, reason, content).
text::Hash batch_hash(const Batch& batch);

/// The columns that batch_row() reads, in its order.
inline constexpr std::string_view kBatchColumns =
    "id, recorded_at, actor, tool, kind, reason, content, previous, hash";
Batch batch_row(const Statement& row);

/// The last batch; empty if nothing has been recorded yet.
std::optional<Batch> last_batch(Connection& db);

}  // namespace store
