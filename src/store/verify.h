#pragma once
// Proves that the store holds what was recorded.

#include <string>
#include <vector>

#include "store/connection.h"
#include "store/derive.h"
#include "text/hash.h"

namespace store {

struct Verification {
  text::Hash content_root;  // over (ref, lang, begin, place on that day, version root) of all stretches
  text::Hash head;          // the last batch's hash: the way they came in
  std::int64_t batches = 0;
  std::vector<std::string> problems;  // each names what is broken and what it means
};

/// Payload and wording hashes, version roots, clause ids, batch contents and chain, visibility of derived rows, FTS5
/// integrity, PRAGMA integrity_check and foreign_key_check.  A payload blanked by a redaction is no problem.  Of the
/// findings of one kind the first is named and the others are counted.
/// REQUIRES: a writing connection without an open transaction: FTS5 checks an index by a command that looks like a
/// write.  Nothing is written.
Verification verify(Connection& db, const ProgressSink& progress);

/// The two hashes alone.
text::Hash content_root(Connection& db);
text::Hash ledger_head(Connection& db);

}  // namespace store
