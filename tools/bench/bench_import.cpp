// How fast a folder of texts is imported, against raw FTS5 inserts of the same texts in the same run:
// bench_import FOLDER [CLAUSES]

#include <fmt/format.h>

#include <cstdlib>
#include <exception>
#include <filesystem>

#include "corpus.h"
#include "latency.h"

namespace {

struct Row {
  std::string title, heading, text;
};

std::vector<Row> rows_of(store::Connection& db) {
  std::vector<Row> rows;
  store::Statement found = db.prepare("SELECT title, heading, text FROM search_row ORDER BY id");
  while (found.step()) rows.push_back({found.str(0), found.str(1), found.str(2)});
  return rows;
}

// The least a full-text store can do: FTS5 with its own tokenizer and stemmer, one transaction.
double raw_inserts(const std::vector<Row>& rows) {
  bench::ScratchStore store;
  auto db = store->write();
  db->script("CREATE VIRTUAL TABLE raw USING fts5(title, heading, text, tokenize='porter unicode61')");
  return bench::time([&] {
           store::Transaction transaction(*db);
           for (const Row& row : rows)
             db->run("INSERT INTO raw(title, heading, text) VALUES (?1, ?2, ?3)", row.title, row.heading, row.text);
           transaction.commit();
         }) /
         1e6;
}

void run(const std::string& folder, std::size_t clauses) {
  bench::ScratchStore store;
  const bench::Filled filled = bench::fill(*store, folder, clauses);
  store->checkpoint();
  std::vector<Row> rows;
  {
    auto reader = store->read();
    rows = rows_of(*reader);
  }
  const double raw = raw_inserts(rows);
  const auto megabytes = [](double bytes) { return bytes / 1e6; };
  fmt::print("files              {:>10}  ({} refused)\n", filled.files, filled.refused);
  fmt::print("read               {:>10.1f}  MB\n", megabytes(static_cast<double>(filled.bytes)));
  fmt::print("clauses            {:>10}  ({} search rows)\n", filled.clauses, rows.size());
  fmt::print("database           {:>10.1f}  MB\n", megabytes(static_cast<double>(std::filesystem::file_size(store.path()))));
  fmt::print("import             {:>10.2f}  s by the clock, {:.2f} s of processor, {:.0f} clauses a second of it\n", filled.seconds,
             filled.processor_seconds, static_cast<double>(filled.clauses) / filled.processor_seconds);
  fmt::print("raw FTS5 inserts   {:>10.2f}  s of processor, {:.0f} rows a second\n", raw, static_cast<double>(rows.size()) / raw);
  fmt::print("ratio              {:>10.2f}\n", filled.processor_seconds / raw);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: bench_import FOLDER [CLAUSES]\n");
    return 64;
  }
  try {
    run(argv[1], argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 100'000);
  } catch (const std::exception& error) {
    fmt::print(stderr, "bench_import: {}\n", error.what());
    return 70;
  }
}
