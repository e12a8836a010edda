// Queries at random on a small store: none may fail, none may run past its time:
// random_queries FOLDER [COUNT [SEED]]

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <random>

#include "corpus.h"
#include "latency.h"
#include "search/search.h"
#include "tests/search/show.h"

namespace {

constexpr std::size_t kClauses = 2000;

// Every other query is made of what means something, the others of bytes.
std::string any_query(std::mt19937& random, std::size_t number) {
  if (number % 2 == 0) return search_tests::random_query(random, 8);
  std::uniform_int_distribution<int> byte(0, 255);
  std::string typed(number % 61, ' ');
  for (char& c : typed) c = static_cast<char>(byte(random));
  return typed;
}

struct Tally {
  std::vector<double> times;  // of the processor, in microseconds
  std::size_t late = 0;
  std::size_t cut_short = 0;
};

void ask(store::Connection& db, const std::string& typed, Tally& tally) {
  search::Request request{.query = search::parse_query(typed), .today = *text::Date::parse("2026-01-01"), .at = {}};
  bool cut = false;
  tally.times.push_back(bench::time([&] { cut = search::search(db, request).cut_short; }));
  tally.cut_short += cut ? 1 : 0;
  tally.late += tally.times.back() > static_cast<double>(std::chrono::microseconds(request.limit).count()) ? 1 : 0;
}

int run(const std::string& folder, std::size_t count, unsigned seed) {
  bench::ScratchStore store;
  bench::fill(*store, folder, kClauses);
  const auto db = store->read();
  std::mt19937 random(seed);
  Tally tally;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string typed = any_query(random, i);
    try {
      ask(*db, typed, tally);
    } catch (const std::exception& error) {
      fmt::print(stderr, "random_queries: query {} of seed {} failed: {}\n", i, seed, error.what());
      return 1;
    }
  }
  const bench::Latency latency = bench::percentiles(tally.times);
  fmt::print("{} queries, none failed; processor time p50 {:.0f}, p95 {:.0f}, longest {:.0f} microseconds; {} past their time, {} cut short\n",
             count, latency.p50, latency.p95, latency.max, tally.late, tally.cut_short);
  return tally.late == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: random_queries FOLDER [COUNT [SEED]]\n");
    return 64;
  }
  return run(argv[1], argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 100'000,
             argc > 3 ? static_cast<unsigned>(std::strtoul(argv[3], nullptr, 10)) : 1);
}
