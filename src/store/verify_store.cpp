// What verify() checks around the texts: the ledger, the derived rows, the database file.

#include <fmt/format.h>

#include "store/ledger.h"
#include "store/verify_checks.h"

namespace store {
namespace {

constexpr std::string_view kRemedy = "run safbwynt rebuild";

std::vector<Batch> all_batches(Connection& db) {
  std::vector<Batch> batches;
  Statement row = db.prepare(fmt::format("SELECT {} FROM batch ORDER BY id", kBatchColumns));
  while (row.step()) batches.push_back(batch_row(row));
  return batches;
}

std::string name_of(const Batch& batch) { return fmt::format("batch {} of {}", batch.id, batch.recorded_at); }

// What a broken link means: the chain proves what comes before it, and nothing from there on.
std::string from_here_on(const Batch& batch, Id last_sound) {
  const std::string unproven = fmt::format("nothing from batch {} on is proven by the chain", batch.id);
  if (last_sound == 0) return unproven;
  return fmt::format("the batches up to {} are sound, {}", last_sound, unproven);
}

// The first row of an SQL that looks for what must not be, as one sentence.
void complain(Connection& db, Problems& problems, std::string_view sql, std::string_view meaning) {
  Complaint complaint;
  Statement row = db.prepare(sql);
  while (row.step()) complaint.add([&] { return fmt::format("{}: {}, {}", row.text(0), meaning, kRemedy); });
  complaint.report_to(problems);
}

}  // namespace

void check_batches(Connection& db, Problems& problems, Steps& steps) {
  Complaint chain;
  Complaint head;
  Complaint content;
  text::Hash previous;
  Id last_sound = 0;
  for (const Batch& batch : all_batches(db)) {
    steps.one();
    if (batch.previous != previous)
      chain.add([&] { return fmt::format("{} does not follow the batch before it: a batch was taken out or put in; {}", name_of(batch), from_here_on(batch, last_sound)); });
    if (batch_hash(batch) != batch.hash)
      head.add([&] { return fmt::format("{} does not match its hash: who recorded it, when or why was changed; {}", name_of(batch), from_here_on(batch, last_sound)); });
    if (batch_content(db, batch.id) != batch.content)
      content.add([&] { return fmt::format("{} does not hold what it recorded: rows of it were changed, added or lost", name_of(batch)); });
    const bool sound = batch.previous == previous && batch_hash(batch) == batch.hash;
    if (sound && last_sound + 1 == batch.id) last_sound = batch.id;
    previous = batch.hash;
  }
  chain.report_to(problems);
  head.report_to(problems);
  content.report_to(problems);
}

void check_derived(Connection& db, Problems& problems) {
  if (!derived_is_current(db)) {
    problems.push_back(fmt::format("the derived tables were made by another Safbwynt: {}", kRemedy));
    return;
  }
  complain(db, problems, "SELECT ref FROM work WHERE id NOT IN (SELECT work FROM work_now) ORDER BY ref",
           "this text is in no list");
  complain(db, problems, "SELECT ref FROM work_now WHERE taken_back = 0 AND work NOT IN (SELECT work FROM search_row) ORDER BY ref",
           "this text cannot be found");
  complain(db, problems, "SELECT 'search row ' || id FROM search_row WHERE work NOT IN (SELECT work FROM work_now) ORDER BY id",
           "it belongs to no text");
  complain(db, problems, R"(
    SELECT w.ref FROM work w JOIN version v ON v.work = w.id
    WHERE NOT EXISTS (SELECT 1 FROM stretch s WHERE s.work = w.id AND s.lang = v.lang)
      AND NOT EXISTS (SELECT 1 FROM version t WHERE t.work = w.id AND t.lang = v.lang AND t.reason = 'rollback' AND t.title = '')
    ORDER BY w.ref)",
           "a language of this text has no timeline");
  complain(db, problems, R"(
    WITH latest AS (
      SELECT work, field, new,
             row_number() OVER (PARTITION BY work, field ORDER BY coalesce(valid_from, '') DESC, batch DESC, id DESC) AS place
      FROM standing_event WHERE field IN ('visibility', 'embargo_until'))
    SELECT n.ref FROM work_now n
    LEFT JOIN latest v ON v.work = n.work AND v.field = 'visibility' AND v.place = 1
    LEFT JOIN latest e ON e.work = n.work AND e.field = 'embargo_until' AND e.place = 1
    WHERE n.visibility <> coalesce(nullif(v.new, ''), 'public') OR n.embargo_until <> coalesce(e.new, '') ORDER BY n.ref)",
           "it is shown to others than was decided");
  for (std::string& problem : check_indexes(db)) problems.push_back(std::move(problem));
}

void check_database(Connection& db, Problems& problems) {
  Complaint damage;
  {
    Statement row = db.prepare("PRAGMA integrity_check");
    while (row.step())
      if (row.text(0) != "ok") damage.add([&] { return fmt::format("the database file is damaged: {}", row.text(0)); });
  }
  damage.report_to(problems);
  Complaint dangling;
  Statement row = db.prepare("PRAGMA foreign_key_check");
  while (row.step())
    dangling.add([&] { return fmt::format("a row of {} refers to a row of {} that is not there", row.text(0), row.text(2)); });
  dangling.report_to(problems);
}

}  // namespace store
