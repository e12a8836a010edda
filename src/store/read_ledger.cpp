// Reads of the ledger and the size of the store.

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

Counts counts(Connection& db) {
  Counts counts;
  counts.works = count(db, "SELECT count(*) FROM visible_work");
  counts.versions = count(db, "SELECT count(*) FROM version WHERE work IN (SELECT work FROM visible_work)");
  counts.clauses = count(db, "SELECT count(*) FROM clause WHERE work IN (SELECT work FROM visible_work)");
  counts.wordings = count(db, "SELECT count(*) FROM wording");
  counts.attestations = count(db, R"(SELECT count(*) FROM attestation a JOIN version v ON v.id = a.version
                                     WHERE v.work IN (SELECT work FROM visible_work))");
  counts.batches = count(db, "SELECT count(*) FROM batch");
  return counts;
}

}  // namespace store
