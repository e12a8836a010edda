// Latency of searches at 1 000, 10 000 and 100 000 clauses of a folder of English texts, and of the bare FTS5
// statement for the same words in the same run:  bench_search FOLDER [CLAUSES…]

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <exception>

#include "corpus.h"
#include "latency.h"
#include "sample_queries.h"
#include "search/retrieval.h"
#include "search/search.h"

namespace {

constexpr int kRuns = 20;  // of each query

search::Request request(const std::string& typed) {
  search::Request request{.query = search::parse_query(typed), .today = *text::Date::parse("2026-01-01"), .at = {}};
  request.limit = std::chrono::minutes(1);  // measured to the end
  return request;
}

// What a program without any of ours would run.  Question words left out, as the search does.
void bare_statement(store::Connection& db, const search::Wanted& wanted) {
  store::Statement rows = db.prepare(
      "SELECT rowid, snippet(fts_en, 2, '[', ']', '…', 20) FROM fts_en WHERE fts_en MATCH ?1 ORDER BY rank LIMIT 20");
  rows.bind(search::match_expression(wanted, search::Need::any));
  while (rows.step()) static_cast<void>(rows.text(1));
}

// What searches keep in memory is read again by the next.
void forget(store::Store& store) {
  const auto writer = store.write();
  store::Transaction transaction(*writer);
  store::begin_generation(*writer);
  transaction.commit();
}

struct Measured {
  bench::Latency search, bare, first;  // first: with nothing in memory, as after a batch
  std::size_t texts = 0;  // found by the last of the queries
};

Measured measure(store::Store& store, store::Connection& db, const bench::Shape& shape) {
  std::vector<double> searches, statements, firsts;
  Measured out;
  for (const std::string& typed : shape.queries) {
    const search::Request asked = request(typed);
    search::Wanted wanted = search::wanted(asked.query.terms, search::analyser_of(search::Index::en));
    if (search::search(db, asked).prefix) wanted.groups.back() = search::beginning_with(asked.query.terms.back());
    forget(store);
    firsts.push_back(bench::time([&] { static_cast<void>(search::search(db, asked)); }));
    for (int run = 0; run < kRuns; ++run) {
      searches.push_back(bench::time([&] { out.texts = search::search(db, asked).total; }));
      statements.push_back(bench::time([&] { bare_statement(db, wanted); }));
    }
  }
  out.search = bench::percentiles(searches);
  out.bare = bench::percentiles(statements);
  out.first = bench::percentiles(firsts);
  return out;
}

void print_row(const bench::Shape& shape, const Measured& m) {
  fmt::print("{:<18} {:>9.0f} {:>9.0f} {:>9.0f}   {:>9.0f} {:>9.0f} {:>9.0f}   {:>5.2f}   {:>9.0f} {:>9.0f}   {:>5}  {}\n", shape.name, m.search.p50,
             m.search.p95, m.search.max, m.bare.p50, m.bare.p95, m.bare.max, m.search.p50 / m.bare.p50, m.first.p50, m.first.max, m.texts,
             shape.queries.empty() ? "" : shape.queries.front());
}

void run(const std::string& folder, std::size_t clauses) {
  bench::ScratchStore store;
  const bench::Filled filled = bench::fill(*store, folder, clauses);
  std::vector<bench::Shape> shapes;
  {
    auto writer = store->write();
    shapes = bench::sample_queries(*writer);
  }
  fmt::print("\n{} clauses of {} texts; processor time in microseconds\n", filled.clauses, filled.files);
  fmt::print("{:<18} {:>29}   {:>29}   {:>5}   {:>19}   {:>5}\n", "", "search p50, p95, max", "bare FTS5 p50, p95, max", "ratio",
             "after a batch, max", "texts");
  auto reader = store->read();
  for (const bench::Shape& shape : shapes) print_row(shape, measure(*store, *reader, shape));
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: bench_search FOLDER [CLAUSES…]\n");
    return 64;
  }
  try {
    std::vector<std::size_t> sizes;
    for (int i = 2; i < argc; ++i) sizes.push_back(std::strtoull(argv[i], nullptr, 10));
    if (sizes.empty()) sizes = {1'000, 10'000, 100'000};
    for (const std::size_t size : sizes) run(argv[1], size);
  } catch (const std::exception& error) {
    fmt::print(stderr, "bench_search: {}\n", error.what());
    return 70;
  }
}
