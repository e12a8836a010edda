// How well near duplicates are found, and how fast:  bench_similar FOLDER [CLAUSES]
// Words of clauses are replaced by words of others; the clause they come from should be among the first five.

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <random>
#include <set>

#include "corpus.h"
#include "latency.h"
#include "search/similar.h"

namespace {

constexpr std::size_t kPlanted = 200;
constexpr std::size_t kFirst = 5;
constexpr std::size_t kFewestWords = 12;  // of a clause worth looking for

struct Clause {
  std::string text;
  std::vector<std::string> words;
};

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char c : text) c == ' ' || c == '\n' ? static_cast<void>(words.back().empty() ? 0 : (words.emplace_back(), 0)) : words.back().push_back(c);
  return words;
}

std::vector<Clause> sample(store::Connection& db, std::mt19937& random) {
  std::vector<Clause> all;
  store::Statement rows = db.prepare("SELECT text FROM search_row WHERE length(text) BETWEEN 80 AND 2000 ORDER BY id");
  while (rows.step()) {
    Clause clause{rows.str(0), split(rows.str(0))};
    if (clause.words.size() >= kFewestWords) all.push_back(std::move(clause));
  }
  std::shuffle(all.begin(), all.end(), random);
  return all;
}

std::string edited(const Clause& clause, const Clause& other, double share, std::mt19937& random) {
  std::bernoulli_distribution edits(share);
  std::uniform_int_distribution<std::size_t> any(0, other.words.size() - 1);
  std::string out;
  for (const std::string& word : clause.words) out += (out.empty() ? "" : " ") + (edits(random) ? other.words[any(random)] : word);
  return out;
}

struct Found {
  std::size_t first_five = 0, told = 0;
  std::vector<double> times;
};

Found look_for(store::Connection& db, const std::vector<Clause>& clauses, double share, std::mt19937& random) {
  Found out;
  for (std::size_t i = 0; i < kPlanted && i + kPlanted < clauses.size(); ++i) {
    search::SimilarRequest request{.text = edited(clauses[i], clauses[i + kPlanted], share, random), .today = *text::Date::parse("2026-01-01")};
    request.most = kFirst;
    std::vector<search::SimilarClause> found;
    out.times.push_back(bench::time([&] { found = search::similar_clauses(db, request); }));
    for (const auto& one : found) {
      if (one.text != clauses[i].text) continue;
      ++out.first_five;
      out.told += one.near_duplicate ? 1 : 0;
      break;
    }
  }
  return out;
}

void run(const std::string& folder, std::size_t count) {
  bench::ScratchStore store;
  const auto filled = bench::fill(*store, folder, count);
  const auto db = store->read();
  std::mt19937 random(1);
  const auto clauses = sample(*db, random);
  static_cast<void>(search::similar_clauses(*db, {.text = "warm", .today = *text::Date::parse("2026-01-01")}));
  for (const double share : {0.1, 0.2, 0.3}) {
    const Found found = look_for(*db, clauses, share, random);
    const auto latency = bench::percentiles(found.times);
    fmt::print("{} clauses, {:.0f} % of words edited: {} of {} in the first {}, {} told as near duplicates; p50 {:.0f}, p95 {:.0f}, longest {:.0f} microseconds\n",
               filled.clauses, 100 * share, found.first_five, found.times.size(), kFirst, found.told, latency.p50, latency.p95, latency.max);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: bench_similar FOLDER [CLAUSES]\n");
    return 64;
  }
  try {
    run(argv[1], argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 100'000);
  } catch (const std::exception& error) {
    fmt::print(stderr, "bench_similar: {}\n", error.what());
    return 70;
  }
}
