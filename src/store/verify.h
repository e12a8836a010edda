#pragma once
// Proves that the store holds what was recorded.

#include <string>
#include <vector>

#include "store/connection.h"
#include "store/derive.h"
#include "text/hash.h"

namespace store {

struct Verification {
  text::Hash content_root;  // over (ref, lang, effective_from, tie, version root) of all timelines: the texts
  text::Hash head;          // the last batch's hash: the way they came in
  std::int64_t batches = 0;
  std::vector<std::string> problems;  // each names what is broken and what it means
};

/// Payload and wording hashes, version roots, clause ids, batch contents and chain, visibility of derived rows, FTS5
/// integrity, PRAGMA integrity_check and foreign_key_check.  A payload blanked by a redaction is no problem.
Verification verify(Connection& db, const ProgressSink& progress);

/// The two hashes alone.
text::Hash content_root(Connection& db);
text::Hash ledger_head(Connection& db);

}  // namespace store
