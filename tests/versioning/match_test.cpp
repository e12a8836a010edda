#include "versioning/match.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "tests/versioning/notation.h"
#include "versioning/increasing.h"

using namespace versioning_test;
using namespace versioning;
namespace fs = std::filesystem;

namespace {

/// A text of clauses made of few words, so that many look alike.
std::string random_text(std::mt19937& random, int clauses) {
  static const std::vector<std::string> words = {"rents", "rise", "wages", "fall",  "homes",
                                                 "are",   "few",  "not",   "shall", "council"};
  std::string out;
  for (int n = 1; n <= clauses; ++n) {
    if (random() % 4 == 0) out += "## Heading " + words[random() % words.size()] + "\n";
    out += std::to_string(n) + ". Word";
    for (unsigned i = 0; i < 3 + random() % 8; ++i) out += " " + words[random() % words.size()];
    out += ".\n";
  }
  return out;
}

std::string slurp(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("any two texts compare lawfully, in both directions") {
  std::mt19937 random(20261122);
  for (int round = 0; round < 60; ++round) {
    CAPTURE(round);
    const Lines old = lines_of_markdown(random_text(random, 1 + static_cast<int>(random() % 12)));
    const Lines now = lines_of_markdown(random_text(random, 1 + static_cast<int>(random() % 12)));
    const Diff diff = compare(old, now);
    const auto made = versioning::apply(diff, old);
    REQUIRE(made);
    CHECK(outline(*made) == outline(now));
    CHECK((compare(now, old) == diff.inverse()));
    CHECK_FALSE(versioning::apply(diff, lines_of_markdown("1. Something else.\n")));
  }
}

TEST_CASE("ids are believed before words") {
  Lines old = lines_of_markdown("1. Rents rise.\n2. Wages fall.\n"),
        now = lines_of_markdown("1. Wages fall.\n2. Rents rise.\n");
  old[0].clause = now[0].clause = "a";
  old[1].clause = now[1].clause = "b";
  const auto first = [](const Match& found) { return found.pairs.at(0); };
  CHECK(first(match(old, now)).old_index == 0);
  CHECK(first(match(old, now)).evidence == Evidence::id);
  CHECK(first(match(old, now, {.ids = MatchOptions::Ids::ignored})).old_index == 1);
}

TEST_CASE("with hidden labels nothing is a substitution") {
  const Lines old = lines_of_markdown("1. Rents rise.\n2. Wages fall.\n");
  const Lines now = lines_of_markdown("1. Rents rise.\n2. A register shall be kept.\n");
  CHECK(match(old, now).substitutions.size() == 1);
  CHECK(match(old, now, {.labels = MatchOptions::Labels::ignored}).substitutions.empty());
}

TEST_CASE("the summary gives the numbers of a sentence") {
  const Lines old = lines_of_markdown(
      "1. Rents rise every year.\n2. Wages fall.\n3. Homes are scarce.\n4. Tenants lose.\n");
  const Lines now = lines_of_markdown(
      "1. Rents rise each year.\n2. Wages fall.\n3. Homes are scarce.\n4. Landlords need a licence.\n5. The "
      "end.\n");
  const Summary summary = compare(old, now).summary();
  CHECK(summary.clauses == 5);
  CHECK(summary.differ == 3);
  CHECK(summary.reworded == 1);
  CHECK(summary.replaced == 1);
  CHECK(summary.added == 1);
  CHECK_FALSE(compare(old, old).changed());
}

TEST_CASE("fifty thousand words shuffled are matched within bounds") {
  std::mt19937 random(7);
  std::vector<std::string> words;
  for (int n = 0; n < 50'000; ++n) words.push_back("word" + std::to_string(random() % 4000));
  const auto text = [&] {
    std::string out;
    for (std::size_t n = 0; n < words.size(); ++n)
      out += (n % 50 == 0 ? "\n\n" + std::to_string(n / 50 + 1) + ". W" : " ") + words[n];
    return lines_of_markdown(out + "\n");
  };
  const Lines old = text();
  std::shuffle(words.begin(), words.end(), random);
  const Lines now = text();
  const Diff diff = compare(old, now);
  CHECK(diff.count(Change::unchanged) == 0);
  CHECK(outline(versioning::apply(diff, old).value()) == outline(now));
}

TEST_CASE("articles 2 and 4 of a constitution swapped are two moves, not forty") {
  const char* shared = std::getenv("SAFBWYNT_SHARED");
  const fs::path versions = (shared ? fs::path(shared) : fs::path(SOURCE_DIR) / "../shared") /
                            "corpora/holacracy/versions/constitution";
  if (!fs::exists(versions)) {
    std::puts("SKIPPED: the corpora are not here");
    return;
  }
  const Lines old = lines_of_markdown(slurp(versions / "2021-05-15.md")),
              now = lines_of_markdown(slurp(versions / "2021-05-20.md"));
  const Diff diff = compare(old, now);
  std::string moves;
  for (const Move& move : diff.moves) {
    const Entry& entry = diff.entries[static_cast<std::size_t>(move.entry)];
    moves += entry.before->label + "→" + entry.now->label + " (" + std::to_string(move.clauses) + ")\n";
  }
  CHECK(moves == "Article 4→Article 2 (26)\nArticle 2→Article 4 (34)\n");
  CHECK(diff.count(Change::inserted) + diff.count(Change::deleted) + diff.count(Change::substituted) == 0);
}

TEST_CASE("the heaviest increasing subsequence is found") {
  using Positions = std::vector<std::size_t>;
  const auto heaviest = [](const Positions& values, const std::vector<int>& weights) {
    return heaviest_increasing(values, weights);
  };
  CHECK((heaviest({0, 1, 2}, {1, 1, 1}) == Positions{0, 1, 2}));
  CHECK((heaviest({2, 0, 1}, {1, 1, 1}) == Positions{1, 2}));
  CHECK((heaviest({2, 0, 1}, {5, 1, 1}) == Positions{0}));
  CHECK((heaviest({3, 2, 1, 0}, {1, 1, 2, 1}) == Positions{2}));
  CHECK(heaviest({}, {}).empty());
}
