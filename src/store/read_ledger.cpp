// Reads of the ledger and the size of the store.

#include <utility>

#include <fmt/format.h>

#include "store/ledger.h"
#include "store/read.h"

namespace store {
namespace {

std::int64_t count(Connection& db, std::string_view sql) {
  Statement row = db.prepare(sql);
  return row.step() ? row.integer(0) : 0;
}

}  // namespace

std::vector<Batch> batches(Connection& db) {
  Statement row = db.prepare(fmt::format("SELECT {} FROM batch ORDER BY id", kBatchColumns));
  std::vector<Batch> batches;
  while (row.step()) batches.push_back(batch_row(row));
  return batches;
}

std::vector<LedgerEntry> ledger(Connection& db) {
  std::vector<LedgerEntry> entries;
  Statement row = db.prepare(R"(
      SELECT (SELECT count(*) FROM work WHERE batch = ?1), (SELECT count(*) FROM version WHERE batch = ?1),
             (SELECT count(*) FROM attestation WHERE batch = ?1), (SELECT count(*) FROM work_event WHERE batch = ?1),
             (SELECT count(*) FROM relation WHERE batch = ?1) + (SELECT count(*) FROM relation_standing WHERE batch = ?1),
             (SELECT count(*) FROM meeting WHERE batch = ?1), (SELECT count(*) FROM redaction WHERE batch = ?1))");
  for (Batch& batch : batches(db)) {
    if (!row.bind(batch.id).step()) continue;
    entries.push_back({std::move(batch), row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4),
                       row.integer(5), row.integer(6)});
  }
  return entries;
}

std::optional<Batch> batch_by_id(Connection& db, Id batch) {
  Statement row = db.prepare(fmt::format("SELECT {} FROM batch WHERE id = ?1", kBatchColumns));
  if (!row.bind(batch).step()) return std::nullopt;
  return batch_row(row);
}

Known known_on(Connection& db, const text::Date& day) {
  // A clock may have gone back: the order of the ledger is the order of knowing.
  Statement row = db.prepare("SELECT coalesce(max(id), 0) FROM batch WHERE substr(recorded_at, 1, 10) <= ?1");
  return {row.bind(day).step() ? row.integer(0) : 0};
}

Counts counts(Connection& db) {
  Counts counts;
  counts.works = count(db, "SELECT count(*) FROM visible_work WHERE taken_back = 0");
  counts.versions = count(db, "SELECT count(*) FROM version WHERE work IN (SELECT work FROM visible_work)");
  counts.clauses = count(db, "SELECT count(*) FROM clause WHERE work IN (SELECT work FROM visible_work)");
  counts.wordings = count(db, "SELECT count(*) FROM wording");
  counts.attestations = count(db, R"(SELECT count(*) FROM attestation a JOIN version v ON v.id = a.version
                                     WHERE v.work IN (SELECT work FROM visible_work))");
  counts.batches = count(db, "SELECT count(*) FROM batch");
  return counts;
}

}  // namespace store
