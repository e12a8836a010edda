#include "store/derive.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "language/analyser.h"
#include "store/derive_rows.h"
#include "store/derive_work.h"
#include "store/memory.h"
#include "store/row_codes.h"
#include "store/schema.h"
#include "store/search_index.h"
#include "text/hash.h"

namespace store {
namespace {

// Raise it when the rows made from the same content change.
constexpr std::string_view kDerivation = "3";

void derive(Connection& db, Id work, PlainWords& words) {
  const std::vector<Series> series = load_series(db, work);
  derive_stretches(db, series);
  derive_force_spans(db, work);
  const std::string title = derive_latest_facts(db, work, series);
  for (const Series& s : series) derive_search_rows(db, s, words);
  if (series.empty() && !is_taken_back(db, work, series)) {
    SearchRow row{.work = work, .lang = "en", .eid = {}, .label = {}, .force_eid = {}, .valid_from = {}, .valid_to = {},
                  .last = true, .title = title, .heading = {}, .text = {}};
    add_search_row(db, row);
  }
  write_row_codes(db, work);
}

void forget(Connection& db, Id work) {
  remove_search_rows(db, work);
  remove_row_codes(db, work);
  db.run("DELETE FROM stretch WHERE work = ?1", work);
  db.run("DELETE FROM force_span WHERE work = ?1", work);
  db.run("DELETE FROM work_now WHERE work = ?1", work);
}

std::vector<std::string> column(Connection& db, std::string_view sql) {
  std::vector<std::string> values;
  Statement row = db.prepare(sql);
  while (row.step()) values.push_back(row.str(0));
  return values;
}

std::vector<Id> all_work_ids(Connection& db) {
  std::vector<Id> works;
  Statement row = db.prepare("SELECT id FROM work ORDER BY id");
  while (row.step()) works.push_back(row.integer(0));
  return works;
}

// All that is not content was derived, be it by an older program under other names.  Virtual tables go first: their
// shadow tables go with them.
void drop_derived(Connection& db) {
  for (const std::string& name : column(db, "SELECT name FROM sqlite_schema WHERE type = 'view'"))
    db.script(fmt::format("DROP VIEW \"{}\"", name));
  for (const std::string& name :
       column(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'"))
    db.script(fmt::format("DROP TABLE \"{}\"", name));
  const auto content = content_tables();
  for (const std::string& name :
       column(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"))
    if (std::ranges::find(content, name) == content.end()) db.script(fmt::format("DROP TABLE \"{}\"", name));
}

struct Stamp {
  std::string key;
  std::string value;
};

std::vector<Stamp> current_stamp() {
  std::vector<Stamp> stamp = {{"derivation", std::string(kDerivation)},
                              {"schema", text::sha256(schema_script("derived.sql")).hex()}};
  // Row codes are read as they lie in memory.
  stamp.push_back({"byte order", std::endian::native == std::endian::little ? "little" : "big"});
  for (const SearchIndex& index : search_indexes())
    stamp.push_back({fmt::format("analyser {}", index.lang), language::analyser_for(index.lang).fingerprint()});
  return stamp;
}

}  // namespace

void refresh(Connection& db, const std::set<Id>& works) {
  begin_generation(db);
  PlainWords words(db);
  for (const Id work : works) {
    forget(db, work);
    derive(db, work, words);
  }
}

void rebuild(Connection& db, const ProgressSink& progress) {
  Transaction transaction(db);
  drop_derived(db);
  db.script(schema_script("derived.sql"));
  begin_generation(db);
  PlainWords words(db);
  const std::vector<Id> works = all_work_ids(db);
  for (std::size_t i = 0; i < works.size(); ++i) {
    derive(db, works[i], words);
    progress(i + 1, works.size());
  }
  for (const auto& [key, value] : current_stamp())
    db.run("INSERT INTO derived_stamp(key, value) VALUES (?1, ?2)", key, value);
  transaction.commit();
}

bool derived_is_current(Connection& db) {
  if (!db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'derived_stamp'").step()) return false;
  Statement row = db.prepare("SELECT value FROM derived_stamp WHERE key = ?1");
  return std::ranges::all_of(current_stamp(), [&](const Stamp& stamp) {
    return row.bind(stamp.key).step() && row.text(0) == stamp.value;
  });
}

}  // namespace store
