#include "store/verify.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "store/canonical.h"
#include "store/derive_work.h"
#include "store/ledger.h"
#include "store/verify_checks.h"

namespace store {
namespace {

std::int64_t number(Connection& db, std::string_view sql) {
  Statement row = db.prepare(sql);
  return row.step() ? row.integer(0) : 0;
}

std::size_t count_rows(Connection& db) {
  return static_cast<std::size_t>(number(db, R"(
    SELECT (SELECT count(*) FROM payload) + (SELECT count(*) FROM wording) + (SELECT count(*) FROM version)
         + (SELECT count(*) FROM clause) + (SELECT count(*) FROM batch))"));
}

// A damaged file may fail any read: then that is what is to be told.
template <class Check>
void run_check(Problems& problems, std::string_view what, const Check& check) {
  try {
    check();
  } catch (const Error& error) {
    problems.push_back(fmt::format("{} cannot be read: the file is damaged ({})", what, error.what()));
  }
}

struct RootLine {
  std::string ref;
  std::string lang;
  std::string from;
  std::int64_t place = 0;  // among the stretches that begin on that day
  text::Hash root;
  auto operator<=>(const RootLine&) const = default;
};

std::vector<RootLine> root_lines(Connection& db) {
  std::vector<std::pair<Id, std::string>> works;
  Statement row = db.prepare("SELECT id, ref FROM work");
  while (row.step()) works.emplace_back(row.integer(0), row.str(1));
  std::vector<RootLine> lines;
  for (const auto& [work, ref] : works)
    for (const Series& series : load_series(db, work))
      for (std::size_t i = 0; i < series.stretches.size(); ++i) {
        std::string from = begin_of(series, i);
        const bool same_day = i > 0 && lines.back().from == from;
        lines.push_back({ref, series.lang, std::move(from), same_day ? lines.back().place + 1 : 0, series.stretches[i].version.root});
      }
  std::ranges::sort(lines);
  return lines;
}

}  // namespace

void Complaint::report_to(std::vector<std::string>& problems) const {
  if (count_ == 0) return;
  problems.push_back(count_ == 1 ? first_ : fmt::format("{} (and {} more)", first_, count_ - 1));
}

text::Hash content_root(Connection& db) {
  CanonicalHash hash;
  for (const RootLine& line : root_lines(db)) hash.add(line.ref).add(line.lang).add(line.from).add(line.place).add(line.root);
  return hash.finish();
}

text::Hash ledger_head(Connection& db) {
  const auto last = last_batch(db);
  return last ? last->hash : text::Hash{};
}

Verification verify(Connection& db, const ProgressSink& progress) {
  Verification result;
  Problems& problems = result.problems;
  Transaction transaction(db);  // one state of the store for all checks; nothing is kept of it
  run_check(problems, "the database", [&] { check_database(db, problems); });
  std::size_t rows = 0;
  run_check(problems, "the store", [&] { rows = count_rows(db); });
  Steps steps(progress, rows);
  run_check(problems, "the ledger", [&] { check_batches(db, problems, steps); });
  run_check(problems, "the table of payloads", [&] { check_payloads(db, problems, steps); });
  run_check(problems, "the table of wordings", [&] { check_wordings(db, problems, steps); });
  run_check(problems, "the table of versions", [&] { check_version_roots(db, problems, steps); });
  run_check(problems, "the table of clauses", [&] { check_clause_ids(db, problems, steps); });
  run_check(problems, "the derived tables", [&] { check_derived(db, problems); });
  steps.finish();
  run_check(problems, "the timeline", [&] {
    result.batches = number(db, "SELECT count(*) FROM batch");
    result.content_root = content_root(db);
    result.head = ledger_head(db);
  });
  return result;
}

}  // namespace store
