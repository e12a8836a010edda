#pragma once
// JSON of the ledger and of what undoes it.

#include "publish/json.h"
#include "store/read.h"
#include "versioning/redact.h"
#include "versioning/rollback.h"

namespace publish {

/// One object a batch, oldest first: batch, recorded_at, actor, tool, kind, reason, counts, hash, previous.
Json ledger_json(const std::vector<store::LedgerEntry>& entries);
/// dry_run, batch, texts, facts, relations, meetings, taken_back, kept.
Json rollback_json(const versioning::Rollback& rollback, versioning::Trial trial);
/// batch (null: nothing was blanked), blanks with their places, remaining.
Json redaction_json(const versioning::RedactionPlan& plan, const std::optional<store::Batch>& batch);

/// As text_json, as known then.
Json text_json(store::Connection& db, const store::Work& work, const store::Version& version, const text::Date& on,
               store::Known known);

}  // namespace publish
