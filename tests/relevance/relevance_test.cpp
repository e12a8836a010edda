#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iostream>

#include "tests/relevance/judged.h"
#include "tests/relevance/support_rows.h"

namespace {

using relevance::Collection;
using relevance::Count;
using relevance::Row;

/// The counts of one collection by split; with SAFBWYNT_TELL=1 each row that went wrong on standard output.
std::map<std::string, Count> counts_of(const std::string& name, Collection& collection) {
  const bool tell = std::getenv("SAFBWYNT_TELL") != nullptr;
  std::map<std::string, Count> counts;
  for (const Row& row : relevance::read_rows()) {
    if (row.collection != name) continue;
    const auto results = collection.search(row);
    Count one;
    count(row, results, one);
    count(row, results, counts[row.split]);
    if (!tell || one.right + one.silent > 0 || row.box == "free") continue;
    std::cout << (one.missed ? "missed " : one.neighbour ? "neighbour " : "claimed ") << row.id << " [" << row.query << "]";
    if (results.answer) std::cout << " -> " << results.answer->text.ref << "/" << results.answer->text.clauses.front().eid;
    std::cout << "\n";
  }
  return counts;
}

/// With SAFBWYNT_SUPPORT=FILE the numbers that the weights of the box are fitted to are appended to it.
void write_support_of(const std::string& name, Collection& collection) {
  const char* path = std::getenv("SAFBWYNT_SUPPORT");
  if (path == nullptr) return;
  std::ofstream out(path, std::ios::app);
  for (const Row& row : relevance::read_rows())
    if (row.collection == name) relevance::write_support(out, row, collection);
}

std::string told(const Count& c) {
  std::ostringstream out;
  out << "right " << c.right << "/" << c.clause << " (" << 100 * c.right_share() << " %), missed " << c.missed << ", wrong "
      << c.neighbour + c.claimed << "/" << c.shown() << " boxes (" << 100 * c.wrong_share() << " %), silent " << c.silent << "/" << c.none << " ("
      << 100 * c.silent_share() << " %), first clause in force right "
      << c.first << "/" << c.clause << ", related in the first ten " << c.found << "/" << c.related;
  return out.str();
}

/// What is reached, exactly: who makes it better raises it, and README.md says the shares.
struct Reached {
  const char* split;
  std::size_t right, wrong, silent, first, found;
};

void check(const std::string& name, std::initializer_list<Reached> all) {
  Collection collection(name);
  if (!collection.held()) {
    MESSAGE("SKIPPED: no " << name << "; set SAFBWYNT_SHARED");
    return;
  }
  write_support_of(name, collection);
  auto counts = counts_of(name, collection);
  for (const Reached& reached : all) {
    const Count& c = counts[reached.split];
    CAPTURE(reached.split);
    MESSAGE(name << " " << std::string(reached.split) << ": " << told(c));
    CHECK(c.right >= reached.right);
    CHECK(c.neighbour + c.claimed <= reached.wrong);
    CHECK(c.silent >= reached.silent);
    CHECK(c.first >= reached.first);
    CHECK(c.found >= reached.found);
  }
}

}  // namespace

TEST_CASE("every judged clause of the shipped collection is there") {
  Collection collection("data");
  for (const Row& row : relevance::read_rows()) {
    if (row.collection != "data") continue;
    CAPTURE(row.id);
    for (const auto* places : {&row.answer, &row.related})
      for (const std::string& place : *places) {
        CAPTURE(place);
        CHECK(collection.has(place));
      }
  }
}

TEST_CASE("the answer box speaks where the shipped collection has an answer, and only there") {
  check("data", {{"dev", 142, 4, 79, 133, 247}, {"test", 53, 5, 38, 58, 129}, {"fresh", 109, 6, 80, 125, 226}});
}
TEST_CASE("the answer box speaks where the manifesto has an answer, and only there") {
  check("openpolitics", {{"dev", 37, 1, 31, 38, 53}, {"test", 15, 1, 15, 18, 29}, {"fresh", 56, 4, 41, 64, 86}});
}
